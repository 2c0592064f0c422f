"""Everyday words that a slip of the finger away from a table's word must not turn into it.

"Heat" is not a heart with a letter missing. A word belongs here if people write it and mean it; a misspelling of a
danger word does not, however common.
"""

from typing import Final

from reminders.domain.phrases.words import words

EVERYDAY: Final = words(
    """
    abort accounts acked acme across acted actors acts adder adds admins advent advice advise aerial affect affects
    agent agents ages agreed alice alike alive allen allergies allergy almond along already alte alter ambient among
    amounts amused analyses andy anger angle answers ants anyway apart archs arena arguments arise arms arrive
    arrives arthritis articles aside associations attach attached attaching attacker automagic automate avoid await
    awaiting aware awoke backed backing badge bailing bake baked baking balance balanced balancer baler bales balk
    ballet banana band bands bandy banks barking barley barns based bases basket batch batches batching bath bathe
    bathed bathroom baths beach beaches beading beans beard bearing bears beast beat beating becomes bedroom beds
    beer bees began begin believed believes bell bellow bells belly belongs belt belts bench bending benefits berry
    beside besting bets bigger bikes biking billed billing billow bills bind binding binds bingo bitte bitter black
    blacked blade bladed blades blame bland blanket blankets blanks blaster bleach blend blending blends bless blink
    blinking blister blisters blobs block blocking blocks blokes blur blurb blurs blurt blush board boards boast
    boaster boats bobbing boiled bolts bombing bonus book booked boost boot booth booting boots border bored boredom
    boring bother bound bounded bounding bounds bowl bowler bowls boxed boxing brace braces brain brake brand bras
    bread breads breakdown breaking breast breasts breaststroke breathless breathtaking breed breeding breeds brick
    bricks bridge brief bright bring brisk broken broker broom broth brother brought brown browning bruise bruised
    bruises brush brushes bubble bubbles buck bucket budget buffer buffered buffering bugging bulls bumble bumper
    bumping bumpy bunch buns burger burgers buried burned burner burning bursitis bused buses bush bushes buster
    busy butter butting button buttons buzzer cable cabs cache cached caches caching cakes caking callee caller
    calling calls camel camp camping camps cancel canceled canceling cancels cand candle candles candy canon capped
    cara card careless carer cares carp carriage carried carrot carrots cartoon case cased cases cash casing cast
    casting casts catch catches cater cats cause caused ceases cells centered cereal certain chains chair chairs
    chalk chalking champ champs chan chance change changes char charge charged charger charges charles charley charm
    charmed chart cheap cheat cheats checker checking checks cheek cheer chefs chess chests chip chipped chips
    choice choices choir choke choking choose chopped chops chore chorus chose chosen christmas chunked church clamp
    clamping clamps clash clashing classes classroom clause clauses clean cleaned cleaners cleanly cleans clearer
    clears clicked clients cliff climb climbed climbing climbs clint clipped clipping cloaking clobbers clock clocks
    clone cloned clones cloning closed closer closes closest cloud clove coach coaches coarse coast coaster coat
    coats cobble coded codes coding coffees coin colin collage colleague college color colour combed combing
    comfortable committer complain complains complaint compresses compute computed computers computes conclusion
    confuse confuses considers console constants constructed constructing construction cont contacts content
    contiguous continued continues contract contracts contrast control conversations cookie cool cooler cools coord
    copes coping copper copying core cores corner corrects correspondance cost costly costs couch counter counts
    coupled court cove cover covers crabs cram crams crashed cream creams crease create crest cried cries crops
    cross crossword crouch crow crowning crows cruise cruised cruises crumb crumble crumbs crush crying crystal
    curling curly curry curse cursing cursors customers cutter cutters cuttings daily dairy daisy damp dance dances
    dandy danger danish daring dashed dashes dated dates daughters deactivated deactivates deadline deadlines deaf
    deal dealing deals dealt dear dears dearth death deaths decide decides decimals decode decoded decodes deduced
    deed deemed deer delen deleted deletes delivered delivery demos denen dense depth deren derive deriving desired
    detail device diags dial diary dice diced differences dingle dinner direction disabled disables disappears
    disaster disks doing dolor donkey doors dope dose double doubles doubly dove downstairs dozen drain draining
    drains drank draped drawn draws dread dreaded dreading dreads dreams dressed dresses drilled drilling dripped
    driven driver drivers drives drool drooping droppings drops dropt drove drowsing drums drunk drying duck ducks
    dumb dumber dummy dumped dumping dumps dumpy dusted dusty dutch dwelling dyeing dying earn earns ease eased east
    easter echo edges editing effect effet efforts eight eines either elapsed elide eliminate emails emits enable
    encouraged endings energies energy ensure entier entr envvar erase erased erasing escaped escapes espace events
    everywhere evil exams excerpt executed executes exercised exist existing exists exited exiting exits expanded
    expands explain exploring extras exts fable faced faces facet facial facing facto facts failing fails faint
    fainter fairy faking fall falling falls farm farmer farms faster fatal father favour fears feast feather feed
    feeding feeds feel feels fees fell fellow felt fending ferry fetch fever fight fights filed files filing filler
    fills films finch finder finders finds finer fingering fingertips finishes fire fired fireman fires fishing
    fission fist fitted fitting fixed fizzy flash flavor fleas fleet flies flight flights flipped float flock flood
    floor flour flower flows flush flying foal folded folder folding folds font fool fools footing force forced
    forces forest forged forgets forgot forked forking forks form formal formally formed forming forth forum
    forwards foxes frames france frank freak freed frees freeze freezer freight fried fries fright frisk frizzy
    frost frowning fruit fruits frying fudge fully fumbling funky futures fuzzing fwrite gable gain gained gains
    games gaps gardens gates gather gathers gears gettin gift gills ginger given gives giving glance glass glasses
    glove gloves glued gmail goals goats gobble going goose grace grade grades grain grand grandad grant grape
    graphs grated grating grave grease greet groan groans groin ground grouped groups grove groves grow grown grows
    grumble grumpy grund guard guards guest guests guitar gulls gutter gutting gzipped hack hacked hairdresser hairy
    halfway hall halves hand handed handing handled handler handles hands handy hanger hangs happen harden hardening
    harming harp harper harsh hashed hashes hashing hasty hatch hats head headed heading headings heads heady
    healing health heaping hear heard hearing hears heart heartburn heartfelt hearth heat heath heather heating
    heats heaven heavenly heavens hecho hedges heed heeling heels height heights hell hello helped helper helpful
    helping helpless helps hems hiking hill hilling hills hilly hinter hinting hints hired hitting hive hives hoard
    hobble holds hole holes homed homeless homework honey hook hooks hooped hooting hoped hopeful hopeless hopes
    hoping hopped hopping hops horn horribly horse horses hose hoses hospital house housework hover hovering hovers
    humble humping hunch hundred hunting hurdle hurling icons ideal improve improvements improves inch incoming
    increase increases infer informations ings initial inner inotify insert inspect intends intent inter interest
    internals interval intro invite involve involves ipad iphone iron issued issuer itself jacket jean jeans jelly
    jesting jingle jobbing joiner joins joking judge juice jumble jumped jumper jumping jumps jumpy jungle karen
    keeping kelp keyboard kicked killed killer killing kills kilning kilting kind kinds kings kneeling knight
    knitted knitting known knows lacing lack lacked lacking lacks ladder ladders lager lakes lambs lamp lamps lance
    land lands lane laptops lass latex lathe lather latte latter laughter launch layer leading leads leaking lean
    learn learned learning lease least leather leaver leaves lectures leech leeds leeks legal lego leisure lemon
    lending lessons letting lice licked licking lifetimes light lights liked likes liking limes limite limited linda
    lined linen liner lines linger lingering lingo linked links listan listar listas listed listings lists lived
    load loader loan loans local lock locked locking locus logged logger logging lone long longs looked looking
    looks looped looping loosen looting lorry loses losses lossy lots lotto love loved luck lucky lumber lumping
    lumpy lunch lung lunge lungs lurch lying mach madam madder magpie mail mailing mails maint maior maize maker
    makes making mall managed manager manages mandb mandir manger mango manic mapped mapping march mare marido
    marker market marking married marsh mash mashed masked masking masks massage massages massive master masters
    match matched matching mates maths matter maven meanings means meat medal medals median meets mellow melt
    memberships mended mending menos meshes mess messes messy meta metal mice might miles milkman milling mills
    mince mines mingle mini minus mises misses missing mission mist mistaken mistakes mister misused mitten mittens
    mixes mlock moan moans mocha mocked mocking model modes mole moles moments monitors monkey mono moose mopped
    moth mother moths motion mount mounted mounting mouse mouth mouths move moved mover moves movie movies mowed
    mower muck mumble mumbling munch muscle mushroom mutter myself nada nailed named namen names nasty nearby nearly
    nears need needed needs nested nesting nettle newer nice nicer niece nobble nodes none north nose nosey noted
    noter notice notices noting notion noto nowhere numb numbered numbers nurse nurses nursing nutting offer older
    omit onion opens operated operates optind oranges ordem orders other others otter otters ought ours ourself
    overdid overdo overdoes overdone overdose overheads oversight owing owls owned pacing packed packets packing
    packs page paged pager pagers pages paging painless paint painted painter painting paints paired pairing pairs
    palls pals pancake pancakes pane panic panics pans pant pants param paren parent parity parked parking parrot
    parrots parse parsed parses parsing partes partly parts passage passages passing passive password pasta paste
    pasted pasting pasty patch patched patching patent patents path paths patrol pause paused pauses pausing paying
    payroll peach peaches peak pear pears peas peeing peeled peeling peer peering pelt pending pens pepper peppers
    perch periods permissions persons petrol phones phony picked picker pickled pickling picks picky picnic pictures
    pigs piles piling pilled pilling pillow pillows pills pilot pink pinning pins piped pipes piping pistol pitch
    pitted pitting place placed places placing plain plains plane planes planted plants plaster plat plate played
    playground playing playlist plays plugs plumber plumbers plumbing plums plush plying pocket pockets pointer poke
    pole policy polite polled polling polls pond pool pooled pools poor popping ports pose positions possibles
    possibly postal posted posts pouch pounding pour pours powers practices prayer prayers praying preach pread
    precious prefers prefs present presente presenting preset presets presses prevents price pricey prick pricks
    pride primes print printed printing prints prise prober processes prof profil profiled profiler profiles
    programas programma programmer programmes programs projects promise promises prompt prone property props protect
    prove proves pull pulls pumping punch punches punct purge purposes purse push putting putty puzzles pwrite
    quaint quarter quash queued queues quick quickly quiet quieter quilt quilting quilts quirk quite quits quitting
    quot quota quotas quote quoted rabbits raced races racial racing rain rains raised raises raisin raising rake
    raked raking ramp ramped rams randy range ranger ranging rank ranted rarely raster rate rated rates rather
    rating ratings rats reach reaches read readding reading readline reads ready real realm rears receiver receives
    recente recipes reckon recognised recognized recognizes recommender record recover recovers redact redacted
    reduce reduces reed reeds reeling refer refreshes refused registrations relating relationships relay releases
    relied relies rely relying remainder remains remembers remote remover removes rending rent repl replay replaying
    replies reporter reports required requires reseed reserve reset resets resides resort responded responder
    responds response resting restless rests result retain retch retching reuse reuses reusing revoked rewind rice
    rights ring rings ripped risk risks risky river roads roast roaster robbing robins rocked role roles rolled
    rolls roman root rooting roots rope roped ropes rose roses round roundabout rounding rounds router routines
    routing rove rowing rubble rugby rugs ruin ruins ruler rumble rumbling runs rush rushed rust rutting safely
    safer sailing saint saints sake sale sales salty sampled sand sandy saner sausage sausages saves saving savings
    sawed saying scaled scales scaling scans scare scarf scheduled scheduler schedules scone scones scooped scooting
    scope scopes scoping score scoring scraped scratchcard scratches screens screenshots screws scripts scrubbed
    scrubs seal seals search seat seconds seed seeded seeding seeds seeking seeks sees seize seized selfish sell
    selling sending sends serial serve serves serviced sessions setopt setting settle seven severed sewing shader
    shadows shall shape shapes shaping shard share shared shares sharing shark sharper shear shearing shears
    sheathing sheds sheep sheer sheet sheets shelf shell shelling shells shelves shes shifts shingles shiny shipped
    shipping ships shirt shirts shocking shoe shooting shopped shopping shops shorn short shorts shoulders shouting
    shove shovel showed shower showered showers showing shown shows shrink shuts shutting sigh sight signal signals
    signer significand signs silenced silences simple sine singer singing single singles singly sings sinks sinner
    sinus sisters sites sitting sizes sizing sketch sketches skiff skill skilling skipped skipping skips slabs slack
    slant slapped slashes slave sleep sleeper sleepless sleeps sleepy sleet slept slice slices slide slides slight
    slipped slope sloped slopes sloppy slot slots slower slowing slows slugs sluice slurp slurps slush smart smell
    smelling smile smiles smoke smoking smoothing snack snacked snail snails snake snakes sneak snooped soaking soap
    soaps sobbing sober sock socks sofa soggy soil sold sole someday something sometimes somewhere song songs
    soothing sore sort sorts sought south space spaced spaces spacing spade spain spam spare spark sparky sparse
    spatial speak speaks spec special speeches speed speeds spell spelled spelling spend spending spent sperm spice
    spill spite spitting splice splits spoke spoken spool spoon spreadsheet spring springs sprung spuds spur spurt
    squashing squid srandom stable stables stack stacked stacking stacks staff stage staging stake stakes staking
    stale stalked stall stalled stalling stalls stamp stamps stand stander stands star starch staring starring stars
    starter starts stat stata stated states stating stats status staying stays steady steak steaks steal stealing
    steeds steeling steep steeps steer steers stepdad stepping steps stick sticky stiff stiffly stiffs stile sting
    stinging stings stirred stirring stock stoke stokes stoking stole stolen stone stood stool stools stooped stoops
    stopped stopper stops stored stores stories storing storm storms story stove strand strange stranger stray
    stream street streets stretch stretched stretches stretching stretchy stride strike strikes striking string
    stringing strings strip stripped stripping strips strobe stroke stroked stroking stroll stroller strong stronger
    struck stubble stubs stuck stuff stumble stunt styled styles subscriber subset suck suckers suit suitcase suite
    suits summer sundays supports suppose surge surrey surveys survives suspends swapped swapping swaps swarm
    swaying sweat sweats sweaty sweep sweeps sweet sweets swept swing swings switch switches switching swooped
    systems table tables tablet tagged tagging tails taint tainted taints taking tale talked talker talking talks
    taped taping tars tart tarts tasks tasting tasty taught taxes teach teacher teachers teaching teams tear tears
    teeth telling telly tels tending tends tennis tent tenth tents terminal terminated terminates tested tester
    testing tests thank thead theirs theme themes thick thin thingy think thinks thinner thorough those thought
    thread threads threat threats three threw throats through thrown thrush thumb thumbing thumbs thumping thus tick
    ticks tide tied ties tiff tight tighten tighter tightly tights tiled tiles tiling till tilling tills timed timer
    timers tingle tingled tingling tingly tinner tips tired tiring toast toaster todas toddlers toilet token
    tolerated tomato tome tone tong tongs tongue tongues tooling tools tooth toothing tooting topics topless traced
    tracer traces track tracked tracking trade trail trailer trailing train trained trains trait tramp tramps trance
    trap trapped trapping trash tray trays tread treading treat treats treaty tree trees trending trial trials trick
    tricks tried tries trifle triples triplet triplets trips trivial troll trouble troubled troubles trout truck
    trucks trunk trusts truth trying tuck tugged tumble tumbling tummy tunable tuned tuning tunnels turn turned
    turner turns tweak tweet tweets twice twins twister twitchy tying typed typeid types tyres ulimit umero unblock
    understands undoes unions unlocks unroll unrolled unset updated upper upsets urandom urge urn urns usable util
    vague vain varnish varnished vcores veer vein veins vending version versions vesting vests vice videos violent
    violet violets visa vise vised vises visions visit visitor vison visor voice voices vomit vouch vowel vying
    waded wages waited waiter waiters waits waived waking walked walker walking walks walls walters wanting warm
    warmed warmer warms warmth warnings warns warp wasps wasted wasting watcher watches waves weakly wearing wears
    weary weather weaver weddings weed weeded weeding weeds week weekday weekly weeks weight weights whale whatever
    wheat wheel wheeling wheels whelp wherever whether while whips whisk whisked white whole whom whose width
    willing willow wills windows wings winner wiped wipes wired wishes withdraw withdrawn wobble wobbly wollen woods
    wording words worker works world worms worry worse wrapped wrapper wraps wreath wreathe wretched write writer
    writes writev yarn yearn years yeast yelling yellow yelp yours youth yummy zeros zones
    """
)
