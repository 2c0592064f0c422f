"""R10, as tables: the things, units, times and measures whose numbers are never a score."""

from typing import Final

from reminders.domain.replies.wordlist import WordList, words

# Units that tie a number in the singular too: "20 min", "10 mg", "2 mile".
UNITS: Final = words(
    """min mins minute minutes minuts minutos sec secs second seconds h hr hrs hour hours hora horas mg mgs ml mcg g
    kg lb lbs pound pounds oz ounce ounces mile miles mi km kms block blocks step steps cm ft inch inches yard
    yards meter meters percent pct k x xs times time yr yrs yo dollar dollars bucks cents degree degrees rep reps
    set sets lap laps dose doses mph calories cal cals gallon gallons liter liters litre litres quart bpm units
    unit acre acres weeks week wk wks days d months month mo mos years year oclock veces dias semanas story storey
    bedroom bedroomed star stars stage mos quid pence euro euros stone stones litre seater berth ply nil celsius
    fahrenheit tick ticks"""
)
# In the singular these tie only the number 1, or in front of another thing: "6 day was ok" is no six days.
SINGULAR_ONLY_WITH_ONE: Final = words("day night week month year time second step block set")
# Countable things. The plural ties any number; the singular only 1.
THINGS: Final = words(
    """walk cup glass pill tablet tab capsule cap drop puff shot injection patch gummy gummie meal snack nap trip
    errand stair flight appointment appt visit call text message email load dog cat kid child grandkid grandchild
    grandbaby son daughter sister brother friend person guest cousin nephew niece bag box bottle can coffee tea
    soda beer wine drink water bath shower pillow blanket sock shirt shoe dish plate bowl egg slice piece cookie
    bite spoon spoonful scoop sip mug pot pan store shop house room floor door window car bus train plane stop
    mile lap pose stretch exercise rep set class session meeting shift job task chore thing item way reason place
    spot area side part finger toe tooth cramp spasm twitch attack migraine headache flare episode break rest hug
    kiss book page show movie chapter game song hour minute night day week month year weekend morning afternoon
    evening doctor nurse doc dr specialist surgery op operation test scan xray mri procedure needle treatment
    massage chair bed sheet towel heating pad pack ice bag brace stick cane crutch wheelchair step ladder hill
    road street bill question answer reply reminder time people men women woman man baby babies kitten puppy
    puppies puppys horse chicken goat plant tree garden bush weed flower bucket branch log basket laundry suitcase
    bump bruise fall stumble accident mistake guess word letter number tear smile laugh party wedding funeral
    birthday gift present mouthful bagel banana apple orange sandwich burger taco pizza fry wing nugget cracker
    chip candy candies cigarette cig smoke joint edible vape hit toke beers wines shots margarita cocktail whiskey
    whisky vodka seltzer gatorade smoothie shake juice milk paw step stairway lane hole inning round quarter half
    mow yard hospital er clinic pharmacy airport church school bank library gym pool beach park lap crate carton
    pallet tire wheel brick rock stone sack bale rug carpet mattress sofa couch table desk shelf cabinet drawer
    closet sink toilet tub mop broom vacuum fan light lamp pajama pant jean coat hat glove scarf sweater dress
    skirt bra deadline exam quiz paper report project email zoom student patient customer client worker coworker
    boss neighbor neighbour stranger visitor roommate teen teenager toddler twin triplet grandson granddaughter
    kiddo pet bird fish turtle snake bunny rabbit hamster cow pig sheep donkey alpaca llama bee wasp bug ant tick
    mosquito spider mouse rat squirrel deer bear wolf fox"""
)
# Medicines tie any number in the singular too: "2 tylenol".
MEDICINES: Final = words(
    """tylenol advil ibuprofen aleve aspirin acetaminophen paracetamol naproxen gabapentin lyrica pregabalin cymbalta
    duloxetine savella tramadol norco vicodin percocet oxy hydrocodone oxycodone codeine morphine flexeril motrin
    cyclobenzaprine baclofen tizanidine amitriptyline nortriptyline trazodone melatonin benadryl unisom magnesium
    excedrin nsaid meds med medication medicine vitamin supplement antibiotic steroid prednisone pred prednisolone
    amitrip pregab gaba gabas cocodamol codamol naprox diclofenac mirtazapine sertraline citalopram fluoxetine
    omeprazole levothyroxine methotrexate hydroxychloroquine plaquenil oramorph nefopam anadin nurofen panadol
    dihydrocodeine zapain venlafaxine milnacipran topiramate propranolol zopiclone diazepam insulin metformin paras
    trams amis cbd thc xanax klonopin ativan valium ambien lunesta relaxer painkiller naltrexone ldn"""
)
IRREGULAR_PLURALS: Final = words(
    """sleeps kids children people men women babies puppies kitties grandbabies parties surgeries teeth mice geese
    sheep loaves knives wives halves leaves shelves cherries berries candies cookies groceries batches dishes
    glasses boxes bushes dresses lunches brunches churches classes benches couches matches patches stretches
    crutches classmates us them em ppl folks fish deer"""
)
# A plural that is not in the tables is still a thing, unless it is one of these everyday words.
NOT_PLURALS: Final = words(
    """is was has does goes gets feels hurts aches this its as yes plus us less unless always sometimes perhaps thus
    guess stress tenderness soreness weakness numbness stiffness worse across because besides towards afterwards
    thanks cheers kisses kills sucks burns throbs stabs keeps makes wakes comes starts stops stays seems looks sounds
    needs wants says tells means lets helps works runs sits lies stands pains areas hips knees shoulders
    hands legs arms feet calves thighs wrists ankles ribs heels elbows sides joints muscles muscels bones backs
    necks lets thats whats heres theres hes shes ours yours hers his ours nervous anxious tremendous serious
    previous obvious various famous jealous focus lupus virus sinus process access success illness sickness
    darkness happiness sadness press dress mess boss loss cross gross bless discuss yikes oops besides nowadays
    upstairs downstairs outdoors indoors lots tons pts doesnt isnt wasnt pass miss kiss class glass gas bus plus
    minus bonus versus vs los las es mas dos tres seis unos unas puntos muchas gracias migraines headaches cramps
    spasms flares overs ups downs christmas xmas texas paris"""
)
# What may stand between a number and its thing: "2 long walks", "3 of my meds".
BETWEEN_NUMBER_AND_THING: Final = words(
    """long short big small little more other different extra good great new old hot cold warm mile hour minute min
    whole full half of my the those these them his her our their heavy light quick slow nice huge tiny large
    medium tall sweet black green herbal decaf iced straight separate whole regular strength muscle pain sleep
    sleeping stress heat heating ice physical therapy doctor doctors dr bad awful terrible horrible different
    miles hundred thousand million grand great painful sleepless busy additional alcoholic glass cup bottles x mg
    ml cups"""
)
# A number after one of these names a thing: "day 3", "room 6", "vitamin 12".
NUMBERED: Final = words(
    """cloud catch day days week wk month year night hour age aged turned turning room rm size chapter episode season
    part step phase grade floor route rte exit highway hwy interstate apartment apt bus gate channel version v
    vitamin omega covid type windows iphone ps unit lane street ave avenue bay box line track row aisle seat flight
    page chapters verse psalm dose stage round game inning booster attempt take top year class suite bldg building
    door hole mile kilometer zip lumbar cervical vertebra disc disk dia semana bingo call dial fm chapter formula
    mach pier studio ward platform flat junction question text message txt ticket queue ball series extension ext
    terminal cubicle locker desk checkout till counter zone tier band article option item pregnancy volume scene
    section unit apartment villa chalet cabin pump booth coach carriage par xbox playstation radio bbc itv chrome
    error pin code press pressed button"""
)
MONTHS: Final = words(
    """january february march april may june july august september october november december jan feb mar apr jun jul
    aug sept sep oct nov dec enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
    diciembre"""
)
# Said for luck after any number: "1 touch wood" is 1, and counts no fingers.
LUCK: Final = WordList("touch wood, knock on wood, knocking on wood, fingers crossed, thank god, thank heavens")
ORDINAL_ENDS: Final = words("st nd rd th")
CURRENCY: Final = "$£€¥"

# "at 4", "until 6": what stands before a clock hour.
CLOCK_ALWAYS: Final = words("until since by before after  hasta desde")
CLOCK_AFTER: Final = words("tomorrow oclock sharp")
# After these, "at 4" and "around 4" are clock times, wherever in the clause they stand.
CLOCK_VERBS: Final = words(
    """woke wake waking wakes awoke awake up asleep slept bed bedtime nap napped appt appointment work working meet
    meeting left leave leaving arrived home dinner lunch breakfast supper ate eat alarm took taken take taking
    class school shift start starts ends due church doctor dr visit game show movie flight rise rose arise crashed
    dozed passed stopped paused finished walked went called call phone texted drove doc therapy pt session sundown
    sunrise visit picked pickup drop party event concert wedding ran ride rest rested resting lay laid"""
)
# A number straight after one of these may be a clock hour: "woke 4".
CLOCK_NOUNS: Final = words(
    """woke wake waking awoke awake asleep bed bedtime appt appointment alarm nap meeting starts start opens open begins
    closes shuts finishes finish"""
)
# "at 6" after these is a score.
SCORE_VERBS: Final = words(
    """im am is its it at sitting hovering holding stuck staying stays running be been being still now level pain feel
    feeling feels put rate rated rating consistently steady consistent currently today right rn about around like i
    my fatigue tired stress stiffness fog tenderness sleep probably maybe hovers sits remains remaining remained
    the and but so just always generally overall guess think say would id hanging pegged peaking peaked landed
    score scored energy a an here thats ok well yeah yes hi hey lol ugh oh everything pretty mostly averaging
    averaged cruising rest sat stands parked maxed topped bottomed clocking coming clocks stable unchanged same
    settled settling settles eased stayed held kept dropped fell were lingering lurking loitering simmering
    plateaued plateauing idling bubbling"""
)
# So is "at 6" after these: "put me at 6".
PUT_AT: Final = WordList(
    """put me, put myself, putting me, putting myself, puts me, place me, place myself, placing it, place it, put it,
    puts it, putting it, have me, has me, leaves me, left me, leaving me, keeps me, mark me, mark it, rank it, got
    me, id land, landed, landing, coming in, comes in, clocks in, clocking in, evens out, levels out, tops out,
    maxes out, bottoms out, stick me, sticking me, weighing in, weighs in, coming in hot, aching away, throbbing
    away, grumbling away, burning away, nagging away"""
)
# "Back up at 7" is a score where nothing follows, and the alarm in "back up at 7 for work".
UP_AGAIN: Final = WordList("back up, back down, right up, way up")
# A number straight after one of these counts something: "took 2", "walked 3".
COUNTING_VERBS: Final = words(
    """took take taken taking popping swallowing popped pop walked ran biked cycled swam drove lifted carried bought
    paid spent ate eaten drank drink swallowed lost gained weigh weighed weighing missed used smoked vaped cleaned
    washed cooked baked hosted fed saw cost costs costing owe owed owes charged bid won booked invited birthed gave
    delivered packed planted ironed delivered marked earned saved tipped counted texted emailed phoned answered
    rang seen waited met caught watched read worked made need needed ordered folded climbed hiked tomo tome"""
)
# R17 and its kin: measures with numbers of their own, that are no metric of ours.
OTHER_MEASURES: Final = WordList(
    """energy, energy level, energy levels, mood, anxiety, depression, nausea, appetite, weight, temp, temperature,
    fever, bp, blood pressure, sugar, blood sugar, glucose, heart rate, pulse, hr, oxygen, o2, spo2, motivation,
    happiness, hunger, bloating, itch, itching, itchiness, dizziness, dizzy, spoons, humidity, age, iq, a1c, bmi,
    irritability, anger, sadness, loneliness, worry, panic, vertigo, tinnitus, pollen, mobility, function, strength,
    swelling, inflammation, confidence, light sensitivity, libido, balance, energia, animo, heartburn, reflux, crp, esr,
    inr, iron, ferritin, tsh, t3, t4, hba1c, hb, haemoglobin, hemoglobin, platelets, cholesterol, potassium, sodium,
    calcium, peak flow, sats, egfr, gfr, psa, sugars, blood sugars, ketones, vit d, vitamin d, vit b, folate, bloods,
    white cells, white count, rheumatoid factor, cough, congestion, allergies, allergy, hot flashes, hunger level,
    patience, productivity"""
)
ENERGY: Final = WordList("energy, energy level, energy levels, energia")
# A time noun with one of these before it is no "day 3": "bad day 7", "this week 6".
NOT_NUMBERED_AFTER: Final = words(
    """this last all every each some most certain few many those these odd bad rough long good hard tough whole past
    next a per one busy great awful horrible terrible nice rainy cold same other entire most better worse usual normal
    typical crappy shitty best payback sleepless broken restless quiet lazy duvet bad slow long short normal easy cosy
    cozy migraine exam"""
)
# Letters used for a number and numbers used for a word: "2 much", "4 real".
SPELLED_BY_SOUND: Final = words(
    "much real sure me u you ever many late be do go get early say high low bad long busy hot cold weak hard"
)
OWNERS: Final = words("us them my the those these his her our you em your their")
# Numbers that are names: emergency lines, shops, idioms.
NAMED_NUMBERS: Final = frozenset((911, 999, 988, 112, 411, 311))
ONE_IDIOMS_BEFORE: Final = words(
    """this that no the which any each every some another other good bad rough tough hard big last next first loved
    someone anyone everyone either neither right wrong same new old favorite worst best"""
)
ONE_IDIOMS_AFTER: Final = words(
    """of day thing more time side moment minute another person way who that leg arm hip knee hand foot shoulder eye
    ear month year week night"""
)
TENS_WORDS: Final = WordList("one hundred, a hundred, a million, a thousand, a billion, one million, one thousand")

# Numbers inside these are figures of speech, or letters and words written as numbers: "OK 4 now", "me 2".
NUMBER_IDIOMS: Final = WordList(
    """high five, high 5, hi five, hi 5, gimme five, gimme 5, take five, take 5, at sixes and sevens, sixes and
    sevens, square one, square 1, all fours, cloud nine, two minds, two faced, 2 faced, two timing, two tone, 10 a
    penny, two a penny, one word, two words, three words, one hell, 1 hell, one heck, one helluva, one hot mess,
    one thing, 1 thing, second to none, nine lives, one another, one and all, one way, one or two, 1 or 2, one by
    one, two steps, one step, back to one, number one priority, number 1 priority, number one fan, number 1 fan,
    number one enemy, number one problem, my number one, my number 1, two cents, 2 cents, two peas, three sheets,
    six foot under, six feet under, seventh heaven, eight ball, point or two, notch or two, ten to one, ten times,
    10 times, hundred times, ten a penny, nine yards, four walls, one of, 1 of, all in one, in one go, in one
    piece, as one, at one time, one day, one time, not one, one too many, one more, 1 more, two left feet, any one,
    any 1, every 1, this 1, that 1, which 1, some 1, no one, good one, bad one, good 1, bad 1, one sec, 1 sec, on
    the one hand, catch 22, five a day, 5 a day, ok 4 now, fine 4 now, bye 4 now, it 4 now, all 4 now, done 4 now,
    good 4 now, enough 4 now, thats it 4 now, gone 4 now, thats all 4 now, me 2, u 2, you 2, 2 u, 4 u, 4 me, 2 me,
    2 you, 4 you, 4 ever, 4 eva, 2 be"""
)
# "2 a day", "3 per week", "4 to go": how many, how often, or a score of a game.
AFTER_A_COUNT: Final = WordList(
    """a day, a night, a week, a month, a year, an hour, a time, a minute, a session, a pop, a head, a piece, a shift,
    per day, per night, per week, per month, per hour, per person, per head, per dose, daily, nightly, weekly, hourly,
    times a, x a, x per, x daily, x day, times per, at a time, in a row, on the trot, to go, more to go, still to go, to
    do, to spare, to nil, nil, over par, under par, too many, each way, apiece, in the queue, in line, lots of, loads
    of, sets of, rounds of, types of, kinds of, sorts of, pairs of, bed house, bed flat, bed semi, bed bungalow, door
    car, piece suite, star hotel, of clubs, of hearts"""
)
# "2 left", "3 down", "2 done": what is over, or still to come, where the statement ends with it.
COUNTED_OFF: Final = words("left down done gone remaining missing")
# "Family of 5", "cooked for 6", "back in 5", "in the queue at number 7".
BEFORE_A_COUNT: Final = WordList(
    """family of, party of, group of, team of, house of, household of, crowd of, gang of, pack of, set of, box of, bag
    of, mum of, mom of, mother of, dad of, father of, parent of, nan of, gran of, granny of, course of, strip of, couple
    of, dose of, packet of, litter of, table for, cooked for, cook for, cooking for, dinner for, lunch for, breakfast
    for, catering for, baking for, room for, booked for, reservation for, tickets for, ticket for, meal for, food for,
    back in, there in, ready in, home in, out in, leaving in, starts in, start in, finished in, alarm for, alarm set
    for, queue number, flat number, house number, room number, bus number, ward number, ticket number, page number, door
    number, is number, were number, at number, live at, lives at, living at, moved to number, moving to number, address
    is, new address is, be there, get there, brb, bbl, afk, bk in, see you, see u, see ya, since i was, when i was,
    until i was, from when i was, since age, since the age of, at the age of, i turned, meet you, pick you up, pick me
    up, picking me up"""
)
STREETS: Final = words(
    """street road rd lane ln avenue ave close court crescent terrace gardens grove mews boulevard blvd square hill row
    cottages villas heights meadow meadows parade"""
)
# As names of streets only in the middle of a statement: "8, long drive home" is none.
MAYBE_STREETS: Final = words("drive way place house walk view green park st ct cottage farm rise mill bridge")
WEEKDAYS: Final = words(
    """monday mon tuesday tue tues wednesday wed weds thursday thu thur thurs friday fri saturday sat sunday sun
    tomorrow"""
)
MINUTES_PAST: Final = (5.0, 10.0, 15.0, 20.0, 25.0)
# Words of which a sentence of its own begins or a remark goes on after a score: "7 even after the heat pad".
GOING_ON: Final = words(
    """after before pre post because since with without when while whilst even if though although but and so or yet
    unless until from for at in on by of to due thanks owing plus minus between during throughout despite given
    considering as than per except about over under up down off including inc incl out away across through all both
    i im ive ill id we you he she it its they them me my mine our your his her their the a an this that these those
    there theres here hes shes were theyre weve youre what whats which who whos whose how where why nobody everyone
    everybody someone somebody anything everything nothing something none no not never always often sometimes
    mostly mainly usually normally again still already almost only also too very really quite rather pretty just
    can cant cannot could couldnt would wouldnt will wont should shouldnt might may must shall do dont does doesnt
    did didnt is isnt was wasnt are arent be been being am has have had hasnt havent hadnt get got getting feel
    feels felt feeling hurt hurts having going gone went come came coming seems seem think thought guess hope
    hoping say said says need needs want wants woke wake waking slept sleep sleeping tried trying try took taken
    taking lost made make more less most least much many some few lots loads any every each other another last next
    same such like today tonight yesterday tomorrow now then later earlier soon early late morning afternoon
    evening night knackered shattered wiped drained dizzy wobbly sick ill tearful fed sore wrecked done dead broken
    struggling whole half part one bit better worse best worst thx ta cheers love lovely mate pal babe darling dear
    doc x xx"""
)
