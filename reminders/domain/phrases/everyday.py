"""Everyday words that a slip of the finger away from a table's word must not turn into it.

"Heat" is not a heart with a letter missing. A word belongs here if people write it and mean it; a misspelling of a
danger word does not, however common.
"""

from typing import Final

from reminders.domain.phrases.words import words

EVERYDAY: Final = words(
    """
    abort accounts acked acme across acted acts adder adds admins advent advice advise aerial affect affects agent
    agents ages agreed alice alike alive allen allergies allergy along already alte alter ambient among amounts
    amused analyses andy anger angle answers ants anyway apart archs arena arguments arise arms arrive arrives
    arthritis articles aside associations attach attached attaching attacker automagic automate avoid await awaiting
    aware awoke backed backing badge bailing bake baking balance balanced balancer balk band bands bandy barking
    based bases batch batches batching bath bathe bathed bathroom baths beach beaches beading beans beard bearing
    bears beast beat beating becomes bedroom beer began begin believed believes bell bellow belly belongs belt bench
    bending benefits beside besting bigger biking billed billing billow bills bind binding binds bingo bitte black
    blacked blade bladed blades blame blanket blankets blanks blaster bleach blend blending blends bless blink
    blinking blister blisters blobs block blocking blocks blur blurb blurs blush board boards boast boaster bobbing
    bombing bonus book booked boost boot booth booting border bored boredom boring bother bound bounded bounding
    bounds bowl bowler bowls boxed brace braces brain brand bread breads breakdown breaking breast breasts
    breaststroke breathless breathtaking breed breeding breeds brick bricks bridge brief bright bring brisk broken
    broker brother brought brown browning bruise bruised bruises brush bubble bubbles buck bucket budget buffer
    buffered buffering bugging bumble bumping bumpy bunch buried burned burner burning bursitis bused buses bush
    buster busy butter butting button buttons cable cabs cache cached caches caching caking callee caller calling
    calls camel camp camping camps cancel canceled canceling cancels cand candy canon capped cara card careless
    carer cares carp carriage carried carrot carrots case cased cases casing cast casting casts catch catches cater
    cats cause caused ceases cells centered cereal certain chains chair chalk chalking champ champs chan chance
    change changes char charge charged charges charles charley charm charmed chart cheap cheat cheats checker
    checking checks cheek cheer chess chests chip chipped chips choice choices choir choke choking choose chopped
    chops chore chorus chose chosen christmas chunked church clamp clamping clamps clash clashing classes classroom
    clause clauses clean cleaned cleanly cleans clearer clears clicked clients cliff climb climbed climbing climbs
    clint clipped clipping cloaking clobbers clock clocks clone cloned clones cloning closed closer closes closest
    cloud clove coach coaches coarse coast coaster coat cobble coded codes coding coffees colin collage colleague
    college color colour combed combing comfortable committer complain complains complaint compresses compute
    computed computers computes conclusion confuse confuses considers constants constructed constructing
    construction cont contacts content contiguous continued continues contract contracts contrast control
    conversations cookie cool cooler cools coord copes coping copying core cores corner corrects correspondance cost
    costly costs couch counter counts coupled court cove cover covers crabs cram crams crashed cream creams crease
    create crest cried cries cross crossword crouch crowning cruise cruised cruises crumb crumble crumbs crush
    crying crystal curling curse cursing cursors cutter cutters cuttings daily dairy daisy damp dance dandy danger
    danish daring dashed dashes dated daughters deactivated deactivates deadline deadlines deaf deal dealing deals
    dealt dear dears dearth death deaths decide decides decimals decode decoded decodes deduced deed deemed deer
    delen deleted deletes delivered delivery demos denen dense depth deren derive deriving desired detail device
    diags dial diary dice differences dingle dinner direction disabled disables disappears disaster disks doing
    dolor dope dose double doubles doubly dove downstairs dozen drain draining drains drank draped drawn draws dread
    dreaded dreading dreads dreams dressed drilling dripped driven driver drivers drives drool drooping droppings
    drops dropt drove drowsing drunk drying duck dumb dumber dummy dumped dumping dumps dumpy dutch dwelling dyeing
    dying earn earns ease eased east easter echo edges editing effect effet efforts eight eines either elapsed elide
    eliminate emails emits enable encouraged endings energies energy ensure entier entr envvar erase erased erasing
    escaped escapes espace events everywhere evil excerpt executed executes exercised exist existing exists exited
    exiting exits expanded expands explain exploring extras exts fable faced faces facet facial facing facto facts
    failing fails faint fainter fairy faking fall falling falls farm farms faster fatal father favour fears feast
    feather feed feeding feeds feel feels fees fell fellow felt fending fetch fever fight fights filed files filing
    filler fills finder finders finds finer fingering fingertips finishes fire fired fires fission fist fitted
    fitting fixed fizzy flash flavor fleet flight flights flipped float flock flood floor flows flush flying folder
    folding folds font fool fools footing force forced forces forged forgets forgot forked forking forks form formal
    formally formed forming forth forum forwards frames france frank freak freed frees freeze freezer freight fright
    frisk frizzy frowning fruit fruits frying fudge fully fumbling funky futures fuzzing fwrite gable gain gained
    gains games gaps gather gathers gears gettin gills ginger given gives giving glance glass glasses glove gmail
    gobble going goose grace grain grand grandad grant grape graphs grave grease greet groan groans groin ground
    grouped groups grove groves grow grown grows grumble grumpy grund guard guards guest gutter gutting gzipped hack
    hacked hairy halfway hall halves hand handed handing handled handler handles hands handy hanger hangs happen
    harden hardening harming harp harper harsh hashed hashes hashing hasty hatch head headed heading headings heads
    heady healing health heaping hear heard hearing hears heart heartburn heartfelt hearth heat heath heather
    heating heats heaven heavenly heavens hecho heed heeling height heights hell hello helped helper helpful helping
    helpless helps hiking hilling hills hilly hinter hinting hints hired hitting hive hives hoard hobble holds hole
    holes homed homeless hook hooks hooped hooting hoped hopeful hopeless hopes hoping hopped hopping hops horribly
    horse horses hose hoses hospital house housework hover hovering hovers humble humping hunch hundred hunting
    hurdle hurling icons ideal improve improvements improves inch incoming increase increases infer informations
    ings initial inner inotify insert inspect intends intent inter interest internals interval intro invite involve
    involves ipad iphone iron issued issuer itself jean jelly jesting jingle jobbing joins joking judge juice jumble
    jumped jumping jumps jumpy jungle karen keeping kelp kicked killed killer killing kills kilning kilting kind
    kinds kings kneeling knight knitted knitting known knows lacing lack lacked lacking lacks ladder lakes lamp
    lamps lance land lands lane laptops latex lathe lather latter laughter launch layer leading leads leaking lean
    learn learned learning lease least leather leaver leaves leech leeds legal lego leisure lending letting lice
    licked licking lifetimes light lights liked likes liking limite limited linda lined liner lines linger lingering
    lingo linked links listan listar listas listed listings lists lived load loader local lock locked locking locus
    logged logger logging lone long longs looked looking looks looped looping loosen looting lorry loses losses
    lossy lots love loved luck lucky lumber lumping lumpy lunch lung lunge lungs lurch lying mach madam madder mail
    mailing mails maint maior maker makes making managed manager manages mandb mandir manger manic mapped mapping
    march marido marker marking married marsh mashed masked masking masks massage massages massive master masters
    match matched matching maths matter maven meanings means meat median meets mellow melt memberships mending menos
    meshes mess messes meta metal mice might miles milling mills mines mingle mini minus mises misses missing
    mission mistaken mistakes mister misused mixes mlock moan moans mocked mocking model modes mole moments monitors
    monkey mono moose moth mother moths motion mount mounted mounting mouse mouth mouths move moved mover moves
    movie movies muck mumble mumbling munch muscle mushroom mutter myself nada named namen names nasty nearby nearly
    nears need needed needs nested nesting nettle newer nice nicer niece nobble nodes none north nose nosey noted
    noter notice notices noting notion noto nowhere numb numbered numbers nurse nursing nutting offer older omit
    onion opens operated operates optind ordem orders other others ought ours ourself overdid overdo overdoes
    overdone overdose overheads oversight owing owned pacing packed packets packing packs page paged pager pagers
    pages paging painless paint painted painting paints paired pairing pairs palls pane panic panics pant pants
    param paren parent parity parked parking parrot parrots parse parsed parses parsing partes partly parts passage
    passages passing passive pasta paste pasted pasting pasty patch patched patching patent patents path patrol
    pause paused pauses pausing paying peach peaches peak pears peeing peeling peer peering pelt pending perch
    periods permissions persons petrol phony picked picker pickled pickling picks picky picnic pictures piles piling
    pilled pilling pillow pillows pills pinning pins piped pipes piping pistol pitch pitted pitting place placed
    places placing plain plains plane planes plants plaster plat plate played playing plays plumber plumbing plush
    plying pointer poke pole policy polite polled polling polls pool pooled pools poor popping ports pose positions
    possibles possibly postal posted posts pouch pounding pour pours powers practices praying preach pread precious
    prefers prefs present presente presenting preset presets presses prevents price pricey prick pricks pride primes
    print printed printing prints prise prober processes prof profil profiled profiler profiles programas programma
    programmer programmes programs projects promise promises prompt prone property props protect prove proves pull
    pulls pumping punch punches punct purge purposes purse push putting putty pwrite quaint quarter quash queued
    queues quick quickly quiet quieter quilt quilting quilts quirk quite quits quitting quot quota quotas quote
    quoted raced races racial racing rain raised raises raising raked raking ramp ramped randy range ranger ranging
    rank ranted rarely raster rate rated rates rather rating ratings reach reaches read readding reading readline
    reads ready real realm rears receiver receives recente recipes reckon recognised recognized recognizes
    recommender recover recovers redact redacted reduce reduces reed reeds reeling refer refreshes refused
    registrations relating relationships relay releases relied relies rely relying remainder remains remembers
    remote remover removes rending repl replay replaying replies reporter reports required requires reseed reserve
    reset resets resides resort responded responder responds response resting restless rests result retain retch
    retching reuse reuses reusing revoked rewind rice rights ring rings ripped risk risks risky roast roaster
    robbing rocked role roles rolled roman rooting roots rope roped ropes rose round rounding rounds router routines
    routing rove rubble ruin ruins rumble rumbling runs rush rushed rust rutting safely safer sailing saint saints
    sake sale sales sampled sand sandy saner sausage sausages saves saving savings saying scaled scales scaling
    scans scare scheduled scheduler schedules scooped scooting scope scopes scoping score scoring scraped scratches
    screens screenshots scripts search seat seconds seed seeded seeding seeking seeks sees seize seized selfish sell
    selling sending sends serial serve serves serviced sessions setopt setting settle seven severed shader shadows
    shall shape shapes shaping shard share shared shares sharing sharper shears sheathing sheep sheer sheet sheets
    shelf shell shelling shells shelves shes shifts shingles shipped shipping ships shocking shoe shooting shopped
    shopping shops shoulders shouting shove shovel showed shower showered showers showing shown shows shrink shuts
    shutting sigh sight signal signals signer significand signs silenced silences simple sine singer singing single
    singles singly sings sinks sinner sinus sisters sites sitting sizes sizing sketch sketches skiff skill skilling
    skipped skipping skips slack slant slapped slashes slave sleep sleeper sleepless sleeps sleepy slept slice
    slices slight slipped slope sloped slopes sloppy slot slots slower slowing slows sluice slurp slurps slush smart
    smell smelling smile smiles smoke smoking smoothing snack snacked snake snakes sneak snooped soaking soap
    sobbing sober socks sofa sold sole someday something sometimes somewhere song soothing sore sort sorts sought
    south space spaced spaces spacing spain spam spare spark sparse spatial speak speaks spec special speeches speed
    speeds spell spelled spelling spend spending spent sperm spice spill spite spitting splice splits spoke spoken
    spool spreadsheet spring springs sprung spur squashing srandom stable stack stacked stacking stacks staff stage
    staging stake stakes staking stale stalked stall stalled stalling stalls stamp stamps stand stander stands star
    starch staring starring starter starts stat stata stated states stating stats status staying stays steady steak
    steaks steal stealing steeds steeling steep steeps steer stepdad stepping steps stick sticky stiff stiffly
    stiffs stile sting stinging stings stirring stock stoke stokes stoking stolen stone stood stool stools stooped
    stoops stopped stopper stops stored stores storing storm storms story stove strand strange stranger stray stream
    street streets stretch stretched stretches stretching stretchy stride strike strikes striking string stringing
    strings strip stripped stripping strips stroke stroked stroking stroll stroller strong stronger struck stubble
    stubs stuck stuff stumble styled styles subscriber subset suck suckers suit suite suits sundays supports suppose
    surge surrey surveys survives suspends swapped swapping swaps swarm swaying sweat sweats sweaty sweep sweeps
    sweet sweets swing swings switch switches switching swooped systems table tables tablet tagged tagging tails
    taint tainted taints taking tale talked talker talking talks taped taping tars tasks tasting tasty taught teach
    teacher teaching teams tear tears teeth telling telly tels tending tends tenth terminal terminated terminates
    tested tester testing tests thank thead theirs theme themes thick thin thingy think thinks thinner thorough
    those thought thread threads threat threats three threw throats through thrown thrush thumb thumbing thumbs
    thumping thus tick ticks tied ties tiff tight tighten tighter tightly tiles tiling till tilling tills timed
    timer timers tingle tingled tingling tingly tinner tips tired tiring toast toaster todas toilet token tolerated
    tome tone tong tongs tongue tongues tooling tools tooth toothing tooting topics topless traced tracer traces
    track tracked tracking trade trail trailer trailing train trait tramp tramps trance trap trapped trapping trash
    tread treading treat treats treaty tree trees trending trial trials trick tricks tried tries triples triplet
    trips trivial troll trouble troubled troubles truck trunk trusts truth trying tuck tugged tumble tumbling tummy
    tunable tuned tuning tunnels turn turned turner turns tweak tweet tweets twice twister twitchy tying typed
    typeid types ulimit umero unblock understands undoes unions unlocks unroll unrolled unset updated upper upsets
    urandom urge urn urns usable util vague vain varnish varnished vcores veer vein veins vending version versions
    vesting vice videos violent violet violets visa vise vised vises visions visit vison visor voice voices vomit
    vouch vowel vying waded waited waiter waiters waits waived waking walked walker walking walks walters wanting
    warm warmed warmer warms warmth warnings warns warp wasted wasting watcher watches weakly wearing wears weary
    weather weaver weed weeding weeds week weekday weekly weeks weight weights whale whatever wheat wheel wheeling
    wheels whelp wherever whether while whips white whole whom whose width willing willow wills windows wings winner
    wiped wipes wired wishes withdraw withdrawn wobble wobbly wollen wording words worker works world worry worse
    wrapped wrapper wraps wreath wreathe wretched write writer writes writev yearn years yeast yelling yellow yelp
    yours youth zeros zones
    """
)
