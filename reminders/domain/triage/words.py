"""The groups of words that the tables name in capitals, and the words that phrases pass over.

One word per blank; an underscore joins words that belong together. Contractions stand without apostrophe, and what
people shorten stands written out ("cannot" and "can not" are "cant" here, "gonna" is "going to").
"""

from typing import Final

from reminders.domain.phrases import words

# Passed over between two words of a phrase: they carry no meaning that changes what is said.
LIGHT: Final = words(
    """
    a absolutely actually again all also always am an any are around as at atm badly basically be been began begun
    being bit bloody both completely constant constantly damn damned dang darn de del effing el en entire er es esta
    estoy even extremely f feckin fecking feel feelin feeling feels felt fing flippin flipping freaking friggin
    frigging fuckin fucking fully get gets gettin getting go god goes going gone got guess had has have having hella
    her here hers his hmm honestly i im in incredibly ing is it its ive just keep keeps kept kind kinds la las left
    like lil literally little lol los lot lots lower mad mainly major me mi mis mostly mucha mucho muy my now of oh
    ol old omg on our own please pls pretty proper properly quite real really right s se seem seemed seems seriously
    siento silly so some sort start started starting still stupid su such sudden suddenly super sus t tengo that the
    their then there these think this tho those to today tonight too totally ugh uh um un una upper very was well
    went were whole ya yeah your
    """
)

# Between the words of a harmless saying only the smallest words are passed over: an excuse must be said, not found.
SMALLEST: Final = words(
    """
    a all an are be been being big both el her his im is it its just la las left little los mi my our own really
    right so some that the their these this those un una very was were your
    """
)

# A gap never reaches across these: what follows is another matter, or the opposite.
TURNING: Final = words(
    """
    aint although arent but clear didnt doesnt dont except fine good great hadnt hasnt havent however if isnt never
    no nolonger nor normal not ok okay or pero sin though unless unlike until wasnt werent whereas without wont
    wouldnt
    """
)

GROUPS: Final = {
    # What may follow where a phrase must have ended.
    "END": """
        today tonight now again and but because so since when cant help please or lately all anymore right yet still
        then too either tho though yesterday for ugh omg lol sorry properly i im its what why who where any until
        til till after before if thanks hello am this everything pain fatigue sleep at_the_moment at_present is_that
        is_this is_it is_there should_i do_i does_that does_this could_it could_this can_this
    """,
    "CANT": """
        no_can cant couldnt unable cann wont_be_able_to not_be_able_to not_to_be_able_to not_being_able_to
        havent_been_able_to hasnt_been_able_to nolonger_able_to no_ability_to
    """,
    "SUDDEN": """
        sudden suddenly all_of_sudden all_of_the_sudden all_at_once out_of_nowhere out_of_the_blue abrupt abruptly
        instantly overnight in_seconds within_seconds within_minutes within_an_hour within_hour de_repente de_pronto
        de_golpe repentina repentino sudenly sudently in_an_instant in_a_flash in_split_second in_a_split_second
        this_minute from_nowhere from_nothing without_warning no_warning just_like_that
    """,
    "SIDE": "left right one other lft rt lh rh izquierdo izquierda derecho derecha same",
    "ARMS": "arm arms brazo brazos armm elbow elbows forearm forearms bicep",
    "HANDS": """
        hand hands finger fingers fingertip fingertips thumb thumbs wrist wrists pinky mano manos dedo
        dedos fist knuckles palm palms
    """,
    "LEGS": """
        leg legs thigh thighs calf calves knee knees shin shins foot feet toe toes ankle ankles heel heels pierna
        piernas pie pies rodilla rodillas limb limbs foots calfs lower_half bottom_half quad quads hamstring
    """,
    "LIMB": "ARMS HANDS LEGS",
    "FACE": "face faces mouth mouths lip lips cheek cheeks tongue cara boca labio labios lengua",
    "TRUNK": """
        body side sides half back neck shoulder shoulders hip hips chest stomach belly tummy groin crotch saddle
        bottom bum butt buttock buttocks ass arse genitals vagina penis privates private_parts down_there below
        everything anything nothing_below skin head scalp ear eye eyes nose waist torso abdomen cuerpo lado
        between_my_legs between_the_legs inner_thighs undercarriage bits seat
    """,
    "BODY": "LIMB FACE TRUNK jaw",
    "CHEST": "chest chests chestbone breastbone breast_bone sternum ribcage rib_cage pecho thorax",
    "RIBS": "ribs rib costillas",
    "HURT": """
        hurt hurts hurting hurtin hurst ache aches aching ached achy pain pains paining painful pained pain_full
        sore soreness tight tightness tightening tightens tightened heavy heaviness pressure squeeze squeezing
        squeezed crushing crushed crush stabbing stabs stabbed stabby sharp burning burns burn burnt throbbing
        throbs throb cramp cramps cramping spasm spasms spasming agony discomfort uncomfortable constricted
        constricting constriction clenching clenched gripping tearing ripping pounding compressed bothering bothers
        pressing pressed weight weird funny odd strange twinge twinges pinching pinch stitch seizing killing kills
        bursting exploding caving closing in_bits in_pieces on_fire playing_up acting_up squashed squished squishing
        pulling dolor duele dolores oprime apretado apreta opresion presion aprieta knife knives rubbish terrible
        awful bad horrible excruciating unbearable worse vice vise band elephant iron_band shooting niggle niggling
            niggles niggly nagging
    """,
    "PAIN": """
        pain pains ache aches aching hurt hurts hurting pressure tightness heaviness stabbing burning crushing cramp
        cramps spasm spasms agony soreness sore discomfort squeezing squeeze tight sharp dolor stitch twinge twinges
        throbbing constriction weight shooting_pain knife clamping clenching gripping pinching searing
    """,
    "BREATHE": """
        breathe brethe breath breathing breathin respiration breathes breaths breaf breth breate breeth
            breathing_right inhale
    """,
    # Effort that leaves anybody out of breath.
    "EXERTION": """
        climbing running exercise going_up on_the_stairs on_the_bike on_the_treadmill on_the_hill on_the_hills hiking
        dancing exercising stairs cycling run swim swimming hill hills gym yoga class gardening hoovering vacuuming jog
        jogging workout zumba bike treadmill football tennis chasing carrying laughing hike pilates physio sex mowing
        digging shovelling shoveling rushing skipping sprint sprinting training session race match game
    """,
    "AIR": "air breath breaths oxygen lungful lungfuls",
    "TROUBLE": """
        trouble difficulty difficulties difficult problem problems struggle struggling struggled struggles hard
        harder issues issue tough impossible battle battling fighting fight work hardly barely scarcely unable
    """,
    "SPEECH": "speech words word speach talking speaking sentences sentence voice",
    "GARBLED": """
        slurred slurring slurry slurs slur slurrd jumbled garbled gibberish jibberish gobbledygook mumbled wrong
        scrambled muddled nonsense backwards backward mush mushy funny weird strange drunk off mixed_up mixed
        jumbling gone messed_up odd
    """,
    "DROOP": """
        droop droops drooping drooped droopy drop dropped dropping drops sag sagging sags saggy slack slipping
        slipped sliding slid lopsided lop_sided crooked uneven falling fell fallen hanging slumped melting twisted
        limp pulled_down pulling_down down_on_one_side wonky collapsed caida caido caidas cayo torcida chueca
    """,
    "EYE": "eye eyes ojo ojos",
    "SIGHT": "vision sight eyesight seeing vista",
    "WEAK": """
        weak weakness weaken weakened weakening weaker feeble floppy limp debil debilidad wobbly jelly lifeless
        useless
    """,
    "STAND": """
        stand stand_up standup get_up getup get_on_my_feet get_to_my_feet get_onto_my_feet get_back_up get_myself_up
        be_on_my_feet stay_up stay_upright stay_standing rise stay_on_my_feet get_out_of get_off_of get_off walk
        lift_myself haul_myself push_myself_up pull_myself_up sit_up
    """,
    "LOST": "lost lose losing loss loosing loose loosed lossing lsot perdi perdido no_more",
    "NUMB": """
        numb numbness numbed numbs numbing numbish numby numness nummness adormecido adormecida adormecidos
        adormecidas entumecido entumecida entumecidos entumecidas adormecimiento entumecimiento
    """,
    "PILLS": """
        pill pills tablet tablets tabs tab capsule capsules caps meds med medication medications medicine medicines
        painkiller painkillers sleeping_pills sleeping_tablets sleepers tylenol paracetamol ibuprofen advil aspirin
        ambien xanax valium oxy oxycodone percocet vicodin norco tramadol codeine cocodamol morphine lyrica
        pregabalin gabapentin gaba cymbalta duloxetine benadryl melatonin amitriptyline ami trazodone flexeril
        klonopin ativan acetaminophen antidepressants opioids hydrocodone insulin pastillas pastilla medicamentos
        tabletas zopiclone nurofen motrin aleve naproxen zolpidem diazepam lorazepam doses beta_blockers
        prescription script morphine oramorph methadone fentanyl statins warfarin digoxin sertraline fluoxetine
        prozac citalopram nytol antihistamines piriton benzos painpills co_codamol co_dydramol solpadeine codydramol
        sumatriptan triptans mirtazapine temazepam
    """,
    "DOSE": "dose doses dosage dosages amount",
    # What a grip is needed to open.
    "JARS": """
        jar jars lid lids bottle bottles tin tins tin_opener can_opener bottle_top bottle_tops ring_pull ringpull taps
        tap door_handle door_handles doorknob doorknobs packets jam_jar milk_carton pickles
    """,
    "SEASON": """
        january february march april may june july august september october november december new_year christmas xmas
        easter summer winter spring autumn holidays
    """,
    "WEEKDAY": "monday tuesday wednesday thursday friday saturday sunday",
    "PILLBOX": "bottle bottles box boxes packet packets pack packs strip strips blister blisters tub pot",
    "OTCS": """
        tylenol paracetamol ibuprofen advil aspirin ambien xanax valium oxy oxycodone percocet vicodin norco
        tramadol codeine cocodamol morphine benadryl acetaminophen hydrocodone zopiclone nurofen motrin aleve
        sleeping_pills sleeping_tablets painkillers diazepam lorazepam amitriptyline insulin klonopin ativan
            co_codamol co_dydramol codydramol
    """,
    "TOOK": """
        took taken take taking swallowed swallow swallowing downed popped ate eaten drank necked chugged tome tomado
        tomo had hammered
    """,
    "KIN": """
        mom moms mum mums mother mothers mama mamma mommy mummy dad dads father fathers daddy papa husband husbands
        wife wifes spouse partner partners boyfriend boyfriends girlfriend girlfriends fiance fiancee son sons daughter
        daughters kid kids child childs children baby babies babys toddler sister sisters brother brothers grandma
        grandmas grandpa grandpas grandad grandads granddad nan nans nana gran granny grandmother grandfather grandson
        granddaughter aunt auntie uncle cousin niece nephew friend friends mate neighbor neighbour neighbors neighbours
        roommate housemate flatmate coworker colleague boss patient guy man woman lady girl boy someone somebody
        stranger carer caregiver ex inlaw bestie bro sis hija hijo esposo esposa marido hermano hermana mother_in_law
        teen teenager parent parents grandparent student teacher client everyone person people teammate relative lad
        lads chap bloke fella actor actress singer hubbys vecina vecino amiga amigo madre padre abuela abuelo tia tio
    """,
    "THIRD": "he she they hes shes theyre him KIN ella",
    "ABUSER": """
        he she hes shes they theyre husband husbands wife partner boyfriend boyfriends girlfriend ex fiance dad
        fella bloke lad chap missus dude old_man stranger nephew niece cousin grandson granddaughter stepson
        stepdaughter stepbrother mother_in_law father_in_law daughter_in_law son_in_law brother_in_law
        sister_in_law exwife ex_wife ex_girlfriend intruder men teenager hell shell people staff parents stepfather
        father stepdad mom mum mother stepmom son daughter brother sister roommate housemate flatmate neighbor
        neighbour carer caregiver carers aide someone somebody man guy boss uncle cousin stepfather stalker landlord
        nurse spouse hubby him family exhusband ex_husband ex_boyfriend esposo marido novio pareja exboyfriend
    """,
    "ESPOSO": """
        esposo marido novio pareja ex hijo padre papa padrastro hermano vecino cunado suegro suegra exmarido exnovio
        esposa novia hombre tipo
    """,
    "PART": """
        ARMS HANDS LEGS FACE HEADS neck throat hair back ribs rib nose jaw ear ears eye teeth tooth skull stomach
        belly chest shoulder hip kneecaps bones
    """,
    "HIT_BY_HAND": """
        hit beaten kicked punched slapped strangled choked stabbed attacked assaulted threatened pushed shoved burned
        battered headbutted thumped throttled mugged molested raped beaten_up beat_up grabbed groped spat_on
    """,
    "NEAR": """
        he she hes shes they theyre husband wife partner boyfriend girlfriend ex dad father stepdad mom mum mother
        son daughter brother sister roommate neighbor neighbour carer caregiver boss uncle cousin spouse
    """,
    "HITS": """
        hit hits hitting hurt hurts hurting beat beats beating beaten punch punches punched punching slap slaps
        slapped slapping kick kicks kicked kicking choke chokes choked choking strangle strangles strangled
        strangling shove shoves shoved shoving push pushes pushed pushing attack attacks attacked attacking assault
        assaults assaulted assaulting rape rapes raped raping abuse abuses abused abusing threaten threatens
        threatened threatening burn burned burnt stab stabbed stabbing grab grabbed grabs grabbing bite bit smack
        smacks smacked smacking batter battered batters thump thumped thumps throttled throttle molest molested
        terrorize terrorizes terrorizing terrorises headbutted knocked whip whipped whips drag drags dragged thrash
        thrashed bash bashed bashes bashing clobber clobbered pin pinned pins harm harms harmed harming wallop
        walloped belt belted pepper bites biting scratches scratched scratching pinch pinches pinched pinching
    """,
    "PLACE": """
        house home flat apartment town city village country area street estate building room basement bungalow
        neighbourhood neighborhood hostel hotel place state wales scotland england ireland london texas florida
        california york america usa uk canada australia
    """,
    "DOWNED": "took taken swallowed downed popped necked",
    "WEEKS": "week weeks month months day days year years",
    "WEAKER": "weaker feebler less_strong",
    "STRENGTH": """
        strength grip grip_strength muscle_strength muscle_power arm_strength leg_strength hand_strength fuerza
    """,
    "SHRINKS": """
        worse worsening weaker weakening going gone failing fails fading fades fade less declining declines declined
        decreasing decreased deteriorating deteriorated slipping disappearing getting_bad shot ebbing ebbs draining
        drains leaving waning dwindling dwindled falling falls fell fallen dropping dropped drops diminishing
            diminished
        reducing reduced shrinking seeping sapping vanishing lower
    """,
    "CLOCK": """
        noon midday midnight lunch lunchtime breakfast dinner teatime morning dawn bedtime supper afternoon evening
    """,
    "CRAMP": """
        cramp cramps cramping cramped spasm spasms spasming spasmed charley_horse charley_horses charlie_horse
        charlie_horses charleyhorse calambre calambres crampin
    """,
    # One that does not let go: "cramps since lunch" may each be short.
    "ONE_CRAMP": """
        cramp cramped spasm spasmed charley_horse charlie_horse charleyhorse calambre calf_cramping thigh_cramping
        foot_cramping hand_cramping leg_cramping arm_cramping toe_cramping hamstring_cramping
    """,
    "LIVE": "live living exist existing alive be_alive",
    "ANYMORE": "anymore nomore longer much_longer no_more any_more like_this again ever another_day",
    "HEADS": "head heads hed skull skulls noggin noggins forehead foreheads temple temples scalp bonce cranium cabeza",
    "STRIKE": """
        hit hits hitting bump bumped bumping bumps bang banged banging bangs smack smacked smacking smacks whack
            whacked
        whacking whacks knock knocked knocking knocks crack cracked cracking bonk bonked bonking clonk clonked clunked
        bash bashed bashing smash smashed smashing slam slammed slamming split struck thump thumped thumping ding
        dinged conk conked clock clocked klonked cut clip clipped busted walloped wallop injured gash
        gashed bumpd thwacked thwack clouted clout belted brained bopped clobbered headbutted headbutt walloping
        punched kicked rammed nutted kneed elbowed pinged beaned donked dunked biffed rapped jabbed
    """,
    "THROWN": """
        ball balls football soccer_ball basketball baseball softball cricket_ball hockey_ball tennis_ball rugby_ball
        golf_ball puck frisbee snowball stone rock rocks brick branch log elbow knee fist foot boot hoof bat racket
        racquet hockey_stick stick swing box shelf cupboard door hatch lid trunk boot tailgate bonnet hood beam pole
        lamppost post gate frame picture_frame ladder tile dumbbell weight saucepan frying_pan mug toy lego suitcase
        plank pipe wrench hammer ceiling cabinet tv book phone ipad tablet remote bowling_ball
    """,
    "BLINK": """
        second seconds secs sec instant flash heartbeat blink split_second splitsecond snap jiffy minute moment
        nanosecond trice
    """,
    "HEADACHE": "headache headaches migraine migraines head_ache head_aches head_pain headach headake",
    "FEVER": "fever fevers feverish temp temperature high_temperature fiebre chills febrile 103 104 39 40",
    "STIFFNECK": "stiff_neck neck_stiff neck_is_stiff neck_stiffness neck_so_stiff rigid_neck neck_rigid",
    "WEAKNESS": "weakness weak_hands weak_legs weak",
    "TAKE": "take taking swallow",
    # All of life, as despair calls it.
    "ALL_THIS": """
        any_of_this any_of_it any_of_that anything it_all all_this all_of_this all_of_it everything none_of_it
        none_of_this any_more_of_this whole_thing
    """,
}
