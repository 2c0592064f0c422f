"""Everyday words that a slip of the finger away from a table's word must not turn into it.

"Heat" is not a heart with a letter missing. A word belongs here if people write it and mean it; a misspelling of a
danger word does not, however common.
"""

from typing import Final

from reminders.domain.phrases.words import words

EVERYDAY: Final = words(
    """
    abort accounts acked acme acted acts adder adds admins advent advice advise aerial affect affects agent agents
    alice alike allen allergies allergy along already alte alter ambient among amounts analyses andy anger angle
    answers ants apart archs arena arguments arise arms arrive arrives arthritis articles aside associations attach
    attached attaching attacker automagic automate avoid await awaiting aware awoke backed backing badge bailing
    baking balance balanced balancer balk band bands bandy based bases batch batches batching bath bathe bathroom
    baths beach beaches beading beard bearing bears beast beat beating becomes bedroom beer begin believed believes
    bell bellow belongs belt bench bending benefits beside besting bigger biking billed billing billow bills bind
    binding binds bingo bitte black blade bladed blades blame blanket blankets blanks blaster bleach blend blending
    blends bless blink blinking blister blisters blobs block blocking blocks blur blurb blurs blush board boards
    boast boaster bobbing bombing bonus boost boot booth booting border bored boredom boring bother bound bounded
    bounding bounds bowl bowler bowls boxed brace braces brain brand bread breads breaking breast breasts breed
    breeding breeds brick bricks brief bright bring brisk broken broker brother brought brown bruise bruised
    bruises brush bubble bubbles buck bucket budget buffer buffered buffering bumble bumping bumpy bunch burner
    bursitis buses bush buster busy butter butting button cable cabs cache cached caches caching caking callee
    caller calling calls camel camp camps canceled canceling cancels cand candy canon capped card careless cares
    carp carriage carrot carrots case cased cases casing cast casting casts catch catches cater cats cause caused
    ceases cells centered cereal certain chains chalk chalking champ champs chan chance change changes char charge
    charged charges charles charm charmed chart cheap cheat cheats checker checking checks cheek cheer chess chests
    chip chipped chips choice choices choke choose chopped chops chore chorus chose chosen chunked church clamp
    clamping clamps clash clashing classes classroom clause clauses cleaned cleanly cleans clearer clears clicked
    clients cliff climb climbed climbing climbs clint clipped clipping cloaking clobbers clock clocks clone cloned
    clones cloning closed closer closes closest cloud clove coach coaches coarse coast coaster cobble coded codes
    coding colin collage colleague college color colour combed combing comfortable committer complain complains
    complaint compresses compute computed computers computes conclusion confuse confuses considers constants
    constructed constructing construction cont contacts content contiguous continued continues contract contracts
    contrast control conversations cookie cool cooler cools coord copes coping copying core cores corner corrects
    correspondance cost costly costs counter counts coupled court cove cover covers cram crams crashed cream creams
    crease create crest cross crouch cruise cruised cruises crumb crumble crumbs crush crying crystal curling curse
    amused bathed browning buried bused camping crabs cried cries crowning danish draped dread dreaded dreads
    drowsing flying frowning grape grouped hecho hilly mashed overdo overdoes overdone owing piles pilled pilling
    polite raced racing raked raking ramped ranted rate rated rates rating ratings rocked rushed scraped snacked
    stall stalled stalling stalls taped taping topless tugged varnish varnished violet violets waded
    cursing cursors cutter cutters cuttings daily dairy daisy damp dance dandy danger daring dashed dashes dated
    deactivated deactivates deadlines deaf deal dealing deals dealt dear dears dearth death deaths decide decides
    decimals decode decoded decodes deduced deed deemed deer delen deleted deletes demos denen dense depth deren
    derive deriving desired detail device diags dial diary dice differences dingle dinner direction disabled
    disables disappears disaster disks doing dope dose double doubles doubly dove dozen drain draining drains drawn
    draws dreading drilling dripped driven driver drivers drives drool droppings drops dropt drove drying duck dumb
    dumber dummy dumped dumping dumps dumpy dutch dwelling dyeing dying earn earns ease east easter echo edges
    editing effet efforts eight eines elapsed elide eliminate emails emits enable encouraged endings energies
    energy ensure entier entr envvar erase erased erasing escaped escapes espace events evil excerpt executed
    executes exercised exist existing exists exited exiting exits expanded expands explain exploring extras exts
    fable faced faces facet facial facing facto facts failing fails fainter fairy faking fall falls farm farms
    faster fatal father favour fears feast feather feed feeding feeds feel fees fell fellow felt fending fetch
    fight fights filed files filing filler fills finder finders finds finer fingering finishes fired fires fission
    fitted fitting fixed fizzy flash flavor fleet flight flipped float flock flood floor flows flush folder folding
    folds font fool fools footing force forced forces forged forgets forgot forked forking forks form formal
    formally formed forming forth forum forwards frames france frank freed frees freeze freight fright frisk frizzy
    fruit fruits frying fudge fully fumbling funky futures fuzzing fwrite gable gain gained gains games gaps gather
    gathers gears gills ginger given gives glance glove gmail gobble going goose grace grain grand grant graphs
    grave grease greet groan groans groin ground groups grove groves grow grown grows grumble grumpy grund guard
    guards guest gutter gutting gzipped hack hacked hairy halves hand handed handing handled handler handles hands
    handy hanger hangs happen harden hardening harp harper harsh hashed hashes hashing hasty hatch headed heading
    headings heady healing health heaping hear heard hearing hears heart heartfelt hearth heat heath heather
    heating heats heaven heavenly heavens heed heeling height heights hell hello helped helper helpful helping
    helpless helps hiking hilling hills hinter hinting hints hired hitting hive hoard hobble holds hole holes homed
    homeless hook hooks hooped hooting hoped hopeful hopes hoping hopped hopping hops horribly horse horses hose
    hoses hospital house hover hovers humble humping hunch hundred hunting hurdle hurling icons ideal improve
    improvements improves inch incoming increase increases infer informations ings initial inner inotify insert
    inspect intends intent inter interest internals interval intro invite involve involves issued issuer itself
    jesting jingle jobbing joins joking judge juice jumble jumped jumping jumps jumpy jungle kelp killed killer
    kills kilning kilting kind kinds kings kneeling knight knitted knitting knows lacing lack lacked lacking lacks
    ladder lakes lamp lamps lance land lands laptops latex lathe lather latter launch layer leading leads leaking
    lean learn learned learning lease least leather leaver leaves leech legal lego leisure lending letting lice
    lifetimes light lights likes liking limite liner lines linger lingering lingo linked links listan listar listas
    listed listings lists lived load loader local lock locked locking locus logged logger logging lone long longs
    looked looking looks looped looping loosen looting loses losses lossy lots love luck lucky lumber lumping lumpy
    lunch lung lunge lungs lurch lying mach madder mail mailing mails maint maior maker makes making managed
    manager manages mandb mandir manger manic mapped mapping march marker marking marsh masked masking masks
    massage massages master masters match matched matching maths matter maven meanings means meat median meets
    mellow melt memberships mending menos meshes mess messes meta metal mice might milling mills mines mingle mini
    minus mises misses missing mission mistaken mistakes mister misused mixes mlock moan moans mocked mocking model
    modes mole moments monitors monkey mono moose moth mother moths motion mount mounted mounting mouse mouths move
    moved mover moves movie movies muck mumble mumbling munch mushroom mutter myself named namen names nasty nearby
    nearly nears need needed needs nested nesting nettle newer nice nicer nobble nodes north nose nosey noted noter
    notices noting notion noto numbered numbers nurse nursing nutting offer older omit onion opens operated
    operates optind ordem orders other others ought ours ourself overheads oversight owned pacing packed packets
    packing packs paged pager pagers pages paging painless paint painted painting paints paired pairing pairs palls
    pane panic panics pant pants param paren parent parity parrot parrots parse parsed parses parsing partes partly
    parts passage passages passive pasta paste pasted pasting pasty patch patched patching patent patents path
    patrol pause paused pauses pausing paying peach peaches peak pears peeling peer peering pelt pending perch
    periods permissions persons petrol phony picked picker pickled pickling picks picky picnic pictures piling
    pillow pillows pills pinning pins piped pipes piping pistol pitch pitted pitting place placed places placing
    plain plains plane planes plaster plat played playing plays plumber plumbing plush plying pointer poke pole
    policy polled polling polls pool pooled pools poor popping ports pose positions possibles possibly postal
    posted posts pouch pour pours powers practices praying preach pread precious prefers prefs present presente
    presenting preset presets presses prevents price pricey prick pricks primes print printed printing prints prise
    prober processes prof profil profiled profiler profiles programas programma programmer programmes programs
    projects promise promises prompt prone property props protect prove proves pull pulls pumping punch punct purge
    purposes purse push putting putty pwrite quaint quarter quash queued queues quick quickly quiet quieter quilt
    quilting quilts quirk quite quits quitting quot quota quotas quote quoted races racial racing rain raised
    raises raising raking ramp randy range ranger ranging rank rarely raster rates rather reach reaches read
    readding reading readline reads ready real realm rears receiver receives recente recipes recognised recognized
    recognizes recommender recover recovers redact redacted reduce reduces reed reeds reeling refer refreshes
    refused registrations relating relationships relay releases relied relies rely relying remainder remains
    remembers remote remover removes rending repl replay replaying replies reporter reports required requires
    reseed reserve reset resets resides resort responded responder responds response resting restless result retain
    retch retching reuse reuses reusing revoked rewind rice rights rings ripped risk risks risky roast roaster
    robbing role roles rolled roman rooting roots rope roped ropes rose round rounding rounds router routines
    routing rove rubble ruin ruins rumble rumbling runs rush rust rutting safely safer sailing saint saints sake
    sale sales sampled sand sandy saner sausage sausages saves saving savings saying scaled scales scaling scans
    scheduled scheduler schedules scooped scooting scope scopes scoping score scoring scratches screens screenshots
    scripts search seat seed seeded seeding seeking seeks sees seize seized selfish sell selling sending sends
    serial serve serves serviced sessions setopt setting settle seven severed shader shadows shall shape shapes
    shaping shard share shared shares sharing sharper shears sheathing sheep sheer sheet sheets shelf shell
    shelling shells shelves shifts shingles shipped shipping ships shocking shooting shopped shops shouting shove
    shovel showed shower showered showers showing shown shows shrink shuts shutting sigh signal signals signer
    significand signs silenced silences simple sine singer singing single singles singly sings sinks sinner sinus
    sites sitting sizes sizing sketch sketches skiff skill skilling skipped skipping skips slack slant slashes
    slave sleep sleeper sleepless sleeps sleepy slept slice slices slight slope sloped slopes sloppy slot slots
    slower slowing slows sluice slurp slurps slush smart smelling smile smiles smoke smoking smoothing snack snake
    snakes sneak snooped soaking soap sobbing sober socks sold sole song soothing sort sorts sought south space
    spaced spaces spacing spam spare spark sparse spatial speak speaks spec special speeches speed speeds spell
    spelled spelling spend spending spent sperm spice spill spite spitting splice splits spoke spoken spool spring
    springs sprung spur squashing srandom stable stack stacked stacking stacks staff stage staging stake stakes
    staking stale stalked stall stalled stamp stamps stand stander stands star starch staring starring starter
    starts stat stata stated states stating stats staying stays steady steak steaks steal stealing steeds steeling
    steep steeps steer stepping steps stick sticky stiffly stiffs stile sting stinging stings stirring stock stoke
    stokes stoking stolen stone stool stools stooped stoops stopped stopper stops stored stores storing storm
    storms story strand strange stranger stray stream street streets stretch stretched stretches stretching
    stretchy stride strike strikes striking string stringing strings strip stripped stripping strips stroked
    stroking stroll stroller strong stronger struck stubble stubs stuck stuff stumble styled styles subscriber
    subset suck suckers suit suite suits supports suppose surge surrey surveys survives suspends swapped swapping
    swaps swarm swaying sweat sweats sweaty sweep sweeps sweet sweets swing swings switch switches switching
    swooped systems table tables tablet tagged tagging tails taint tainted taints taking tale talked talker talking
    talks tars tasks tasting tasty taught teach teacher teams tear tears teeth telling tels tending tends tenth
    terminal terminated terminates tested tester testing tests thank thead theirs theme themes thin thingy think
    thinks thinner thorough those thought thread threads threat threats three throats through thrown thrush thumb
    thumbing thumbs thumping thus tick ticks tied ties tiff tight tighten tighter tightly tiling till tilling tills
    timed timer timers tingle tingled tingling tingly tinner tips tired tiring toast toaster todas token tolerated
    tone tong tongs tongues tooling tools tooth toothing tooting topics traced tracer traces track tracked tracking
    trade trail trailer trailing train trait tramp tramps trance trap trapped trapping trash tread treading treat
    treats treaty trees trending trial trials trick tricks tried tries triples triplet trips trivial troll trouble
    troubled troubles truck trunk trusts truth trying tuck tumble tumbling tunable tuned tuning tunnels turn turned
    turner turns tweak tweet tweets twice twister tying typed typeid types ulimit umero unblock understands undoes
    unions unlocks unroll unrolled unset updated urandom urn urns usable util vague vain vcores veer vein veins
    vending version versions vesting vice videos visa vise vised vises visions visit vison visor voice voices vouch
    vowel vying waited waiter waiters waits waived waking walked walker walking walks walters wanting warm warmed
    warmer warms warmth warnings warns warp wasted wasting watcher watches weakly wearing wears weary weather
    weaver weed weeding weeds week weekday weekly weeks weight weights whale wheat wheel wheeling wheels whelp
    wherever whether while whips white whole whose width willing willow wills wings winner wipes wired wishes
    withdrawn wobble wobbly wollen wording worker works world worry worse wrapped wrapper wraps wreath wreathe
    wretched write writer writes writev yearn years yeast yelling yellow yelp yours youth zeros zones licked licking
    """
)
