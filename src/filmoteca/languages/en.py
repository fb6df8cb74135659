"""The words of English."""

from __future__ import annotations

from filmoteca.languages.model import Language, counted

LANGUAGE = Language(
    code="en",
    name="English",
    abbreviations=(
        "mr mrs ms messrs mx dr drs prof st sts mt ft rev hon pres gov sen rep gen maj capt cmdr lt sgt cpl pvt adm insp supt br "
        "cf vs viz e.g i.e eg ie ca approx est dept feat dir prod exec assoc asst ibid incl excl no# nos# vol# vols# ch# chs# pt# "
        "pts# ed+ eds+ fig# figs# p pp# op# col# art# al+ min+ mins+ hr+ hrs+ sec+ secs+ jr+ sr+ esq+ inc+ ltd+ co+ corp+ bros+ "
        "llc+ plc+ etc+ a.m+ p.m+ u.s+ u.k+ u.s.a+ d.c+ l.a+ n.y+ ph.d+ b.a+ m.a+ m.d+ a.d+ b.c+ jan# feb# mar# apr# jun# jul# "
        "aug# sep# sept# oct# nov# dec# ave+ blvd+ rd+ sq+ calif+ conn+ mich+ minn+ tenn+"
    ),
    boilerplate=(
        "[edit | leave a comment | leave a reply | post a comment | add a comment | add your comment | write a comment | "
        "be the first to comment | no comments yet | comments are closed | comments (0) | 0 comments | "
        "your email address will not be published | required fields are marked | you must be logged in | log in to reply | "
        "log in to comment | sign in | sign up | log in | register | subscribe | newsletter | join our newsletter | "
        "get our newsletter | enter your email | we use cookies | this site uses cookies | this website uses cookies | "
        "this page uses cookies | our site uses cookies | cookie policy | cookie settings | cookies help us | accept all | "
        "accept cookies | manage cookies | manage preferences | reject all | by continuing to use | by using this site | "
        "privacy policy | terms of use | terms of service | terms and conditions | share this | share on | share: | share it | "
        "share | tweet | email this | print | pin it | follow us | follow me on | like us on facebook | like this: | "
        "like loading | loading... | loading… | related posts | related articles | related movies | related films | related: | "
        "related | similar movies: | similar movies | similar films: | similar films | you may also like | you might also like | "
        "more like this | recommended for you | read more: | read more | continue reading | read next | see also: | next: | "
        "previous: | next post | previous post | older posts | newer posts | back to top | back to home | skip to content | "
        "skip to main content | menu | search for: | search | home | advertisement | advertisements | sponsored | "
        "sponsored content | promoted | affiliate links | this post may contain affiliate | this post contains affiliate | "
        "all rights reserved | copyright | © | powered by | theme by | proudly powered by | filed under: | filed under | "
        "posted in | posted by | tags: | tagged: | tagged with | tagged | categories: | category: | rate this | your rating | "
        "report abuse | report this | buy tickets | book tickets | watch now | stream now | watch trailer | play trailer | "
        "add to watchlist | add to list | where to watch | download the app | page 1 of | go to page | edit this page | "
        "retrieved from | this article is a stub | click here | view all | show more | see all | load more | was this helpful | "
        "did you enjoy this"
    ),
    comments=(
        "comments | reader comments | user comments | responses | replies | thoughts on | comments on | user reviews | "
        "what readers say | join the discussion | comment section"
    ),
    function_words=(
        "the a an and or but nor so yet of to in on at by for with from into onto upon about above across after against along "
        "among around as before behind below beneath beside besides between beyond despite down during except inside like near off "
        "out outside over past per since than through throughout till toward towards under until up versus via within without i "
        "you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself himself "
        "herself itself ourselves themselves this that these those who whom whose which what when where why how all any both each "
        "either every few many more most much neither no none not one other others another some such same own is am are was were "
        "be been being have has had having do does did doing done will would shall should can could may might must ought let lets "
        "isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't it's "
        "that's there's he's she's i'm i've i'd you're you've they're we're what's if because although though while whereas "
        "whether unless once there here then thus hence therefore however moreover also too very just only even still already "
        "again ever never always often sometimes usually almost perhaps maybe quite rather really simply soon now later well away "
        "back else instead otherwise yes everyone everything everybody someone something nobody nothing anyone anything first last "
        "next little less least several whatever whoever whenever wherever get gets got getting make makes made say says said see "
        "seen go goes going went come comes came take takes know knows think want wants seems seem enough together far ago"
    ),
    words={
        "det": "the | a | an | this | that | its | their | both | both of",
        "by": "by | from director | from writer-director",
        "of": "",
        "and": "and | as well as | along with | together with | alongside",
        "with": "with | opposite | also featuring | featuring | including",
        "as": "as | in the role of | in the roles of | in the part of | in the title role of | in the role",
        "starring": (
            "starring | stars | star | co-starring | co-stars | also starring | headlined by | toplined by | led by | fronted by | "
            "in the lead roles | in the leading roles | the film stars | with the voices of | featuring the voices of | voices of | "
            "voice of | voiced by"
        ),
        "cast": (
            "cast | ensemble | ensemble cast | cast members | actors | lead actors | leads | stars are | players | supporting cast | "
            "complete the cast | completes the cast | round out the cast | rounds out the cast | round out | co-star | co-stars | "
            "main cast | voice cast"
        ),
        "plays": (
            "plays | play | played | portrays | portray | portrayed | embodies | voices | voiced | stars as | star as | starred as | "
            "appears as | appear as | cast as | is cast as | was cast as | shines as | impresses as | returns as | "
            "steps into the role of | takes on the role of | takes the role of | brings to life | who plays | who played | "
            "also plays | co-stars as"
        ),
        "played_by": "played by | portrayed by | embodied by | voiced by | played here by | performed by | as played by",
        "make": (
            "did | does | supplied | supplies | provided | provides | handled | handles | contributed | contributes | signed | signs | "
            "took care of | was responsible for | is responsible for | takes care of | delivers | delivered | made | makes | "
            "takes credit for | is credited with"
        ),
        "film": (
            "film | films | movie | movies | picture | feature | feature film | documentary | short | short film | drama | comedy | "
            "thriller | western | musical | biopic | adaptation | remake | sequel | prequel | debut | feature debut | "
            "directorial debut | debut feature | motion picture | animated film | romance | horror film | flick | classic"
        ),
        "copula": "is | are | was | were",
        "he": "he | she | who | they",
        "his": "his | her | their",
        "not": (
            "not | never | no | instead of | nobody | without | neither | nor | failed to | refused to | isn't | wasn't | didn't | "
            "doesn't | don't | hasn't | rather than"
        ),
        "may": (
            "would | could | might | may | should | reportedly | rumoured | rumored | was offered | were offered | had been offered | "
            "turned down | was considered | were considered | was approached | was attached | were attached | originally | "
            "was to direct | were to | was supposed to | nearly | almost | if | planned to | wanted to | hoped to | was slated | "
            "in talks | once | at one time | declined | passed on | replaced"
        ),
        "say": (
            "says | said | say | told | tells | recalls | recalled | remembers | remembered | explains | explained | adds | added | "
            "writes | wrote | notes | noted | admits | admitted | jokes | joked | insists | insisted | stated | states | reveals | "
            "revealed | observes | observed | remarked | replied | asked | according to | commented | declared | claimed | laughs | "
            "shrugs | grins | sighed | sighs | called it | praised it as | described it as | calls it | stating | saying"
        ),
        "won": (
            "won | wins | win | winning | winner | winners | took | takes | take | taking | received | receives | receiving | earned | "
            "earns | awarded | was awarded | were awarded | collected | collects | picked up | picks up | scooped | scoops | swept | "
            "landed | bagged | carried off | walked away with | took home | takes home | went to | goes to | honoured | honored | "
            "got | gets | recipient | prize-winning | award-winning | claimed | won by | won for | gave | given | presented"
        ),
        "nominated": (
            "nominated | nomination | nominations | nominee | nominees | nod | nods | shortlisted | in the running for | was up for | "
            "up for | in competition for | contender | competed for | received nominations | earned a nomination | lost | lost to | "
            "lost out | losing"
        ),
        "lost": (
            "lost | lost to | lost out | losing | snubbed | left empty-handed | missed out | failed to win | did not win | "
            "didn't win | went home with nothing | passed over"
        ),
        "prizeword": "award | awards | prize | prizes | trophy | honour | honor | medal",
        "best": "best | outstanding | leading | original | adapted | supporting | achievement",
        "category": (
            "best picture | best film | best motion picture | best director | best directing | best actor | best actress | "
            "best supporting actor | best supporting actress | best screenplay | best original screenplay | best adapted screenplay | "
            "best cinematography | best editing | best film editing | best score | best original score | best original song | "
            "best song | best foreign language film | best international feature | best international feature film | "
            "best foreign film | best documentary | best documentary feature | best animated feature | best animated film | "
            "best sound | best visual effects | best production design | best art direction | best costume design | best costumes | "
            "best makeup | best make-up | best make-up and hairstyling | best debut | best first feature | best newcomer | "
            "best ensemble | best young actor | directing | cinematography | adapted screenplay | original screenplay | "
            "original score | film editing | production design | costume design | visual effects | supporting actor | "
            "supporting actress | lead actor | lead actress | actor in a leading role | actress in a leading role | "
            "actor in a supporting role | actress in a supporting role | outstanding british film | jury prize | audience award | "
            "jury award | audience prize | grand jury prize | special jury prize | screenplay | director | best director award"
        ),
        "festival": (
            "cannes | venice | berlin | berlinale | sundance | toronto | locarno | san sebastián | san sebastian | rotterdam | "
            "karlovy vary | telluride | tribeca | sxsw | south by southwest | film festival | international film festival | "
            "cannes film festival | venice film festival | berlin film festival | annecy | sitges | mar del plata | gijón | gramado | "
            "huelva | málaga"
        ),
        "born": "born | birth | died | death | aged | married | obituary",
        "million": "million | millions | m | mn",
        "billion": "billion | billions | bn",
        "thousand": "thousand | k",
        "currency": (
            "dollars | dollar | euros | euro | pounds | pound | marks | francs | pesos | pesetas | lire | reais | yen | rupees | "
            "crore | kronor | reichsmarks | deutschmarks"
        ),
        "after_work": (
            "based on | adapted from | inspired by | an adaptation of | adaptation of | adapts | adapted | drawn from | "
            "from the novel | after the novel | remake of | a remake of | after | loosely based on | from a novel | based upon | "
            "is the source | sequel to"
        ),
        "work_noun": (
            "novel | novella | book | play | memoir | short story | story | comic | graphic novel | comics | autobiography | musical | "
            "stage play | bestseller | best-seller | manga | poem | article | television series | tv series | series | diaries | "
            "diary | novels | film | movie | classic | biography"
        ),
        "remake": (
            "remake | remade | restored | restoration | re-release | re-released | reissue | rerelease | director's cut | "
            "anniversary | revival | blu-ray | dvd"
        ),
        "premiere": (
            "released | release | opens | opened | opening | premiered | premiere | premieres | in cinemas | in theaters | "
            "in theatres | out on | came out | hits theaters | hit theaters | theatrical release | bows | debuts | debuted | "
            "in cinemas from | in cinemas now | release date | arrives | reached cinemas"
        ),
        "shoot": "shot | filmed | shooting | filming | principal photography | shoot | on location",
        "theatre": (
            "theatre review | stage play | on stage | restaurant | recipe | album | concert | video game | exhibition | ingredients | "
            "preheat | season premiere | interval"
        ),
    },
    roles={
        "director": (
            "director | directors | co-director | direction | directing | film director | filmmaker | film-maker | filmmakers | "
            "helmer | writer-director | writer/director | auteur | dir | mise-en-scène"
        ),
        "writer": (
            "writer | writers | screenwriter | screenwriters | co-writer | co-writers | scriptwriter | scriptwriters | screenplay | "
            "script | scenario | scenarist | writer-director | writer/director | original screenplay | adapted screenplay | "
            "co-screenwriter | story | dialogue | adaptation | scr"
        ),
        "producer": "producer | producers | co-producer | executive producer | executive producers | prod",
        "composer": (
            "composer | composers | music | score | original score | original music | soundtrack | film score | musical score | mus"
        ),
        "cinematographer": (
            "cinematographer | cinematographers | director of photography | directors of photography | dop | dp | photography | "
            "cinematography | camera | cameraman | camerawork | camera work | lenser | ph"
        ),
        "editor": "editor | editors | film editor | editing | film editing | cutter | montage",
        "actor": "actor | actors | actress | actresses | star | lead actor | lead actress | leading man | leading lady",
    },
    participles={
        "director": "directed | co-directed | helmed | filmed | made | realised | realized",
        "writer": "written | co-written | scripted | penned | co-scripted | adapted",
        "producer": "produced | co-produced",
        "composer": "composed | scored",
        "cinematographer": "shot | photographed | lensed",
        "editor": "edited | cut | co-edited",
    },
    verbs={
        "director": (
            "directs | directed | co-directs | co-directed | helms | helmed | made | has made | filmed | remakes | remade | "
            "both directs"
        ),
        "writer": (
            "wrote | writes | co-wrote | co-writes | scripted | penned | has written | wrote it | wrote the script | "
            "wrote the screenplay | adapted"
        ),
        "producer": "produced | produces | co-produced | co-produces | executive produced",
        "composer": (
            "composed | composes | scored | scores | wrote the score | wrote the music | composed the score | composed the music | "
            "did the score | did the music"
        ),
        "cinematographer": (
            "photographed | photographs | lensed | shot it | shot the film | was behind the camera | is behind the camera | "
            "ran the camera | ran the cameras | manned the camera"
        ),
        "editor": "edited | edits | cut it | cut the film",
    },
    labels={
        "title": "title | original title | aka | also known as | alternative title | a.k.a.",
        "year": "year | year of production | production year | released",
        "runtime": "runtime | running time | length | duration | run time",
        "release_date": (
            "release date | released | release | us release | uk release | in cinemas | theatrical release | premiere | opens | "
            "opening | in theaters | release dates"
        ),
        "certificate": "rated | rating | mpaa | mpaa rating | certificate | cert | bbfc | classification | certification",
        "genre": "genre | genres",
        "country": "country | countries | country of origin | production country | countries of origin | origin",
        "language": "language | languages | original language | spoken language",
        "company": (
            "production company | production companies | company | studio | distributor | distribution | distributed by | production | "
            "produced by | studios | companies"
        ),
        "based_on": "based on | source | from",
        "rating": "rating | score | our rating | verdict | stars | grade | my rating | user rating | average | user score",
        "award": "awards | award | prizes | accolades",
        "budget": "budget | production budget | estimated budget | cost",
        "box_office": "box office | worldwide gross | gross | worldwide box office | total gross | domestic gross",
    },
    months=counted(
        "january | jan; february | feb; march | mar; april | apr; may; june | jun; july | jul; august | aug; september | sep | sept; "
        "october | oct; november | nov; december | dec"
    ),
    numbers=counted(
        "one; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve | a dozen; thirteen; fourteen; fifteen; sixteen; "
        "seventeen; eighteen; nineteen; twenty; twenty-one | twenty one; twenty-two | twenty two; twenty-three | twenty three; "
        "twenty-four | twenty four; twenty-five | twenty five; twenty-six | twenty six; twenty-seven | twenty seven; "
        "twenty-eight | twenty eight; twenty-nine | twenty nine; thirty; thirty-one | thirty one; thirty-two | thirty two; "
        "thirty-three | thirty three; thirty-four | thirty four; thirty-five | thirty five; thirty-six | thirty six; "
        "thirty-seven | thirty seven; thirty-eight | thirty eight; thirty-nine | thirty nine; forty; forty-one | forty one; "
        "forty-two | forty two; forty-three | forty three; forty-four | forty four; forty-five | forty five; forty-six | forty six; "
        "forty-seven | forty seven; forty-eight | forty eight; forty-nine | forty nine; fifty; fifty-one | fifty one; "
        "fifty-two | fifty two; fifty-three | fifty three; fifty-four | fifty four; fifty-five | fifty five; fifty-six | fifty six; "
        "fifty-seven | fifty seven; fifty-eight | fifty eight; fifty-nine | fifty nine; sixty; sixty-one | sixty one; "
        "sixty-two | sixty two; sixty-three | sixty three; sixty-four | sixty four; sixty-five | sixty five; sixty-six | sixty six; "
        "sixty-seven | sixty seven; sixty-eight | sixty eight; sixty-nine | sixty nine; seventy; seventy-one | seventy one; "
        "seventy-two | seventy two; seventy-three | seventy three; seventy-four | seventy four; seventy-five | seventy five; "
        "seventy-six | seventy six; seventy-seven | seventy seven; seventy-eight | seventy eight; seventy-nine | seventy nine; "
        "eighty; eighty-one | eighty one; eighty-two | eighty two; eighty-three | eighty three; eighty-four | eighty four; "
        "eighty-five | eighty five; eighty-six | eighty six; eighty-seven | eighty seven; eighty-eight | eighty eight; "
        "eighty-nine | eighty nine; ninety; ninety-one | ninety one; ninety-two | ninety two; ninety-three | ninety three; "
        "ninety-four | ninety four; ninety-five | ninety five; ninety-six | ninety six; ninety-seven | ninety seven; "
        "ninety-eight | ninety eight; ninety-nine | ninety nine; hundred | a hundred | one hundred"
    ),
    genres={
        "drama": "drama | dramas | drama film",
        "comedy": "comedy | comedies | comedy film",
        "romance": "romance | romantic | love story",
        "thriller": "thriller | thrillers | psychological thriller",
        "horror": "horror | horror film | horror movie",
        "documentary": "documentary | documentaries | doc | documentary film",
        "animation": "animation | animated | cartoon | anime",
        "western": "western | westerns",
        "musical": "musical | musicals",
        "science-fiction": "science fiction | sci-fi | science-fiction | sf | scifi",
        "fantasy": "fantasy",
        "crime": "crime | crime film | gangster | gangster film | crime drama",
        "war": "war | war film | war movie | anti-war film | anti-war",
        "action": "action | action film",
        "adventure": "adventure",
        "mystery": "mystery | whodunit",
        "biography": "biography | biopic | biographical",
        "history": "history | historical",
        "family": "family",
        "sport": "sport | sports",
        "film-noir": "film noir | noir | film-noir",
        "short": "short",
        "silent": "silent | silent film",
        "superhero": "superhero | superhero film",
        "disaster": "disaster | disaster film",
        "martial-arts": "martial arts",
        "spy": "spy | espionage",
        "music": "music",
        "tragicomedy": "tragicomedy | dramedy | comedy-drama | comedy drama",
        "romantic-comedy": "romantic comedy | romcom | rom-com",
        "melodrama": "melodrama",
        "satire": "satire",
        "erotic": "erotic",
        "slasher": "slasher",
        "experimental": "experimental",
        "black-comedy": "black comedy | dark comedy",
        "heist": "heist",
        "road-movie": "road movie",
    },
    countries={
        "us": "usa | us | u.s. | u.s.a. | united states | united states of america | american | america",
        "gb": "uk | u.k. | united kingdom | great britain | britain | british | england | english | scottish | scotland | welsh",
        "fr": "france | french",
        "de": "germany | german | west germany | east germany | west german",
        "it": "italy | italian",
        "es": "spain | spanish",
        "pt": "portugal | portuguese",
        "br": "brazil | brazilian",
        "mx": "mexico | mexican",
        "ar": "argentina | argentine | argentinian",
        "cl": "chile | chilean",
        "co": "colombia | colombian",
        "jp": "japan | japanese",
        "cn": "china | chinese",
        "hk": "hong kong",
        "tw": "taiwan | taiwanese",
        "kr": "south korea | korea | korean | south korean",
        "in": "india | indian",
        "ir": "iran | iranian",
        "tr": "turkey | turkish",
        "ru": "russia | russian",
        "su": "soviet union | soviet | ussr",
        "pl": "poland | polish",
        "cz": "czech republic | czech | czechia",
        "cs": "czechoslovakia | czechoslovak",
        "hu": "hungary | hungarian",
        "ro": "romania | romanian",
        "gr": "greece | greek",
        "se": "sweden | swedish",
        "dk": "denmark | danish",
        "no": "norway | norwegian",
        "fi": "finland | finnish",
        "is": "iceland | icelandic",
        "nl": "netherlands | dutch | holland",
        "be": "belgium | belgian",
        "ch": "switzerland | swiss",
        "at": "austria | austrian",
        "ie": "ireland | irish",
        "ca": "canada | canadian",
        "au": "australia | australian",
        "nz": "new zealand",
        "za": "south africa | south african",
        "sn": "senegal | senegalese",
        "eg": "egypt | egyptian",
        "il": "israel | israeli",
        "ps": "palestine | palestinian",
        "lb": "lebanon | lebanese",
        "ma": "morocco | moroccan",
        "tn": "tunisia | tunisian",
        "dz": "algeria | algerian",
        "th": "thailand | thai",
        "vn": "vietnam | vietnamese",
        "ph": "philippines | filipino",
        "id": "indonesia | indonesian",
        "ua": "ukraine | ukrainian",
        "rs": "serbia | serbian",
        "hr": "croatia | croatian",
        "ba": "bosnia | bosnian",
        "yu": "yugoslavia | yugoslav",
        "cu": "cuba | cuban",
        "pe": "peru | peruvian",
        "uy": "uruguay | uruguayan",
        "ml": "mali | malian",
        "mr": "mauritania",
        "bg": "bulgaria | bulgarian",
        "ge": "georgia | georgian",
        "ee": "estonia | estonian",
        "lv": "latvia | latvian",
        "lt": "lithuania | lithuanian",
        "sk": "slovakia | slovak",
        "si": "slovenia | slovenian",
        "lu": "luxembourg",
        "qa": "qatar",
        "ng": "nigeria | nigerian",
        "ke": "kenya | kenyan",
    },
    tongues={
        "en": "english",
        "fr": "french",
        "de": "german",
        "it": "italian",
        "es": "spanish",
        "pt": "portuguese",
        "ja": "japanese",
        "zh": "mandarin | chinese | cantonese",
        "ko": "korean",
        "hi": "hindi",
        "fa": "persian | farsi",
        "tr": "turkish",
        "ru": "russian",
        "pl": "polish",
        "sv": "swedish",
        "da": "danish",
        "no": "norwegian",
        "fi": "finnish",
        "nl": "dutch",
        "ar": "arabic",
        "he": "hebrew",
        "el": "greek",
        "hu": "hungarian",
        "ro": "romanian",
        "cs": "czech",
        "ca": "catalan",
        "eu": "basque",
        "gl": "galician",
        "la": "latin",
        "ta": "tamil",
        "te": "telugu",
        "bn": "bengali",
        "wo": "wolof",
        "yi": "yiddish",
        "th": "thai",
        "vi": "vietnamese",
        "is": "icelandic",
        "uk": "ukrainian",
        "ga": "irish | gaelic",
    },
    aspects={},
    praise="",
    blame="",
    tags={},
)
