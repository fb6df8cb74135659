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
        "reversed": (
            "overturned | overturn | appeal | appealed | reversed | reverses | reverse | initially | originally | at first | "
            "first gave | first given | had given | nearly | almost | threatened | threatened with | instead of | rather than | "
            "was to be | downgraded | avoided | avoid | escaped | escape | lifted | changed from | without cuts | fought | "
            "contested | restored | unrated | would have"
        ),
        "lasts": (
            "runs | lasts | running | run | runtime | running time | clocks in at | clocking in at | clocks in | long | length | "
            "at just | in just | in only | in under | stretches to | weighs in at | duration"
        ),
        "wished": "wanted | demanded | insisted on | hoped for | had hoped for | asked for | instead of",
        "undenied": "nothing if not | not only | not just | not merely | not simply | no doubt | nothing but | not to mention | nothing short of | nothing less than | not without | can't help but | no wonder",
        "negation": "hardly | barely | scarcely | lacks | lack | lacking | devoid of | free of | far from | anything but | isn't | aren't | wasn't | weren't | can't | cannot | couldn't | won't | wouldn't | didn't | doesn't | don't | nothing | none | avoids | avoid | avoiding | fails to | without | steers clear of | rarely | refuses to",
        "but": "but | however | yet | although | though | while | despite | nevertheless | even if | whereas | unfortunately | sadly",
        "det": "the | a | an | this | that | its | their | both | both of",
        "by": "by | from director | from writer-director",
        "of": "",
        "and": "and | as well as | along with | together with | alongside",
        "with": "with | opposite | also featuring | featuring | including",
        "as": "as | in the role of | in the roles of | in the part of | in the title role of | in the role | in a role as",
        "starring": (
            "starring | stars | star | co-starring | co-stars | also starring | headlined by | toplined by | led by | fronted by | "
            "in the lead roles | in the leading roles | the film stars | with the voices of | featuring the voices of | voices of | "
            "voice of | voiced by | brings together | the film features | rounding out the cast are | and starring | topped by | "
            "with a cast including | with a cast that includes | whose cast includes | starred | co-starred | it features | which "
            "features | and features | film features | starring an ensemble cast featuring | ensemble cast including | ensemble "
            "cast featuring | ensemble cast of | cast including | cast featuring | cast of | and featuring | introducing | in lead "
            "roles | in the main roles | in leading roles | in supporting roles | stars with | starred with | it stars | also stars "
            "| headlining"
        ),
        "cast": (
            "cast | ensemble | ensemble cast | cast members | actors | lead actors | leads | stars are | players | supporting cast | "
            "complete the cast | completes the cast | round out the cast | rounds out the cast | round out | co-star | co-stars | "
            "main cast | voice cast"
        ),
        "plays": (
            "plays | play~0.7 | played | portrays | portray | portrayed | embodies | voices | voiced | stars as | star as | starred "
            "as | appears as | appear as | cast as | is cast as | was cast as | shines as | impresses as | returns as | steps into "
            "the role of | takes on the role of | takes the role of | brings to life | who plays | who played | also plays | "
            "co-stars as | share the role of | shares the role of | playing | portraying | is perfect as | is superb as | is "
            "excellent as | is brilliant as | is great as | is terrific as | is wonderful as | turns up as | pops up as | appearing "
            "as | co-starring as | starring as | makes an appearance as | takes the part of | plays the part of | plays the role of "
            "| play the roles of | in a turn as | gives voice to | lends his voice to | lends her voice to"
        ),
        "played_by": (
            "played by | portrayed by | embodied by | voiced by | played here by | performed by | as played by | brought to life by "
            "| portrayed here by | played to perfection by | brilliantly played by | played with | a terrific | played beautifully "
            "by | impersonated by"
        ),
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
        "copula": "is | are | was~0.4 | were~0.4",
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
            "won | wins | win | winning | winner | winners | took | takes | take | taking | received | receives | receiving | "
            "earned | earns | awarded | was awarded | were awarded | collected | collects | picked up | picks up | scooped | "
            "scoops | swept | landed | bagged | carried off | walked away with | took home | takes home | went to | goes to | "
            "honoured | honored | recipient | prize-winning | award-winning | claimed | won by | won for | won the | has won | "
            "have won | winning the | snagged | nabbed | secured | secures | garnered | garners | triumphed | received the | "
            "took top honors | took top honours | has the | earning | netted | collecting | bagging | awarded to | bestowed | "
            "laureate | clinched | grabbed | gain | gained | gains"
        ),
        "nominated": (
            "nominated | nomination | nominations | nominee | nominees | nod | nods | shortlisted | in the running for | "
            "was up for | up for | in competition for | contender | competed for | received nominations | earned a nomination | "
            "bid | shortlist | nominee for | noms | nom | nominating | gained a nomination"
        ),
        "lost": (
            "lost | lost to | lost out | losing | missed out | failed to win | did not win | didn't win | went home with nothing | "
            "lose | lose to | loses | loses to | beaten by | was beaten by | lost every"
        ),
        "prizeword": "award | awards | prize | prizes | trophy | honour | honor | medal",
        "best": "best | outstanding | leading | original | adapted | supporting | achievement | worst | special",
        "category": (
            "best picture | best film | best motion picture | best director | best directing | best actor | best actress | "
            "best supporting actor | best supporting actress | best screenplay | best original screenplay | "
            "best adapted screenplay | best cinematography | best editing | best film editing | best score | best original score | "
            "best original song | best song | best foreign language film | best international feature | "
            "best international feature film | best foreign film | best documentary | best documentary feature | "
            "best animated feature | best animated film | best sound | best visual effects | best production design | "
            "best art direction | best costume design | best costumes | best makeup | best make-up | "
            "best make-up and hairstyling | best debut | best first feature | best newcomer | best ensemble | best young actor | "
            "directing | cinematography | adapted screenplay | original screenplay | original score | film editing | "
            "production design | costume design | visual effects | supporting actor | supporting actress | lead actor | "
            "lead actress | actor in a leading role | actress in a leading role | actor in a supporting role | "
            "actress in a supporting role | outstanding british film | jury prize | audience award | jury award | audience prize | "
            "grand jury prize | special jury prize | screenplay | director | best director award | best comedy | best drama | "
            "best musical or comedy | best motion picture – drama | best motion picture drama | best picture drama | "
            "worst picture | worst actor | worst actress | worst director | worst screenplay | worst film | best sound editing | "
            "best sound mixing | best special effects | best documentary short | best short film | best animated short | "
            "best live action short | best british film | best casting | best choreography | best feature | best female lead | "
            "best male lead | best performance | best director prize | leading actor | leading actress | sound editing | "
            "sound mixing | sound | special effects | costumes | costume | makeup | make-up | makeup and hairstyling | "
            "hairstyling | art direction | set decoration | foreign language film | international feature film | "
            "international feature | documentary feature | animated feature | original song | song | first feature | "
            "screenplay award | directing award | special jury award | critics' prize | people's choice award | "
            "un certain regard | special mention | foreign film | sound design | montage | photography | feature film | "
            "motion picture drama | leading role | supporting role"
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
            "in cinemas from | in cinemas now | release date | arrives | reached cinemas | went wide | goes wide | "
            "goes on general release | rolled out | rolls out | hit cinemas | hits cinemas | comes out | comes to cinemas | "
            "went into general release | general release | in uk cinemas | in us theaters | on general release | lands on | "
            "landed on | streaming from | on netflix | available on | reaches cinemas | started on"
        ),
        "shoot": "shot | filmed | shooting | filming | principal photography | shoot | on location",
        "theatre": (
            "curtain call | applause | theatre review | stage play | on stage | restaurant | recipe | album | concert | video game | exhibition | ingredients | "
            "preheat | season premiere | interval | full time | half-time | kick-off | referee | striker | goalkeeper | changelog | "
            "release notes | breaking changes | api | plugin | hardback | paperback | publisher | isbn | pages | buttermilk | oven | "
            "tablespoon | teaspoon | the pub | bookshop | garden | sermon | stage | theatre | playwright | seats | walking tour | "
            "ferry | hotel | museum | vinyl | tracks"
        ),
        "because": (
            "because | because of | due to | owing to | after the death of | following the death of | as a result of | "
            "on account of | for lack of | for want of | out of fear"
        ),
        "unwon": (
            "snubbed | snub | overlooked | should have won | should win | deserved | deserves | deserve | deserving | worthy | "
            "buzz | race | season | bait | hopeful | hopes | campaign | speech | favourite | favorite | frontrunner | robbed | "
            "chances | prediction | predictions | odds"
        ),
        "span_of_time": "years | months | weeks | days | year",
        "part": (
            "role | roles | part | lead | leads | character | characters | title role | title character | main character | main "
            "role | leading role | lead role | protagonist | hero | heroine | antagonist | villain | cameo | voice"
        ),
        "backer": (
            "studio | studios | producer | producers | distributor | distributors | financiers | investors | broadcasters | "
            "festival | festivals | the board | backers"
        ),
        "no_part": (
            "piano | guitar | violin | ukulele | drums | cello | trumpet | music | song | songs | game | games | cards | chess | "
            "trick | tricks | ball | tennis | football | fiddle | record | records | harmonica | accordion | organ | bass | flute | "
            "joke | havoc | truant | saxophone"
        ),
    },
    roles={
        "director": (
            "director | directors | co-director | direction | directing | film director | filmmaker | film-maker | filmmakers | "
            "helmer | writer-director | writer/director | auteur | dir | mise-en-scène | makers | co-directors | writer-directors | "
            "directing duo | directorial duo | director-writer"
        ),
        "writer": (
            "writer | writers | screenwriter | screenwriters | co-writer | co-writers | scriptwriter | scriptwriters | screenplay | "
            "script | scenario | scenarist | writer-director | writer/director | original screenplay | adapted screenplay | "
            "co-screenwriter | story | dialogue | adaptation | scr | screen play | dialogues | screenwriting"
        ),
        "producer": (
            "producer | producers | co-producer | executive producer | executive producers | prod | co-producers | exec producer | "
            "exec producers"
        ),
        "composer": (
            "composer | composers | music | score | original score | original music | soundtrack | film score | musical score | mus"
        ),
        "cinematographer": (
            "cinematographer | cinematographers | director of photography | directors of photography | dop | dp | photography | "
            "cinematography | camera | cameraman | camerawork | camera work | lenser | ph | dop's | lensman | director of "
            "photography's | camera operator | cinematographer's"
        ),
        "editor": "editor | editors | film editor | editing | film editing | cutter | montage",
        "actor": "actor | actors | actress | actresses | star | lead actor | lead actress | leading man | leading lady",
    },
    participles={
        "director": "directed | co-directed | helmed | filmed | made | realised | realized",
        "writer": "written | co-written | scripted | penned | co-scripted | adapted",
        "producer": "produced | co-produced",
        "composer": "composed | scored",
        "cinematographer": "shot | photographed | lensed | gorgeously shot | beautifully shot",
        "editor": "edited | cut | co-edited",
    },
    verbs={
        "director": (
            "directs | directed | co-directs | co-directed | helms | helmed | made | has made | filmed | remakes | remade | both "
            "directs | co-helmed | co-helms | has directed | had directed | had made"
        ),
        "writer": (
            "wrote | writes | co-wrote | co-writes | scripted | penned | has written | wrote it | wrote the script | wrote the "
            "screenplay | adapted | co-scripted | pens | scripts | adapts | had written | co-wrote the script | co-wrote the "
            "screenplay | rewrote it"
        ),
        "producer": "produced | produces | co-produced | co-produces | executive produced",
        "composer": (
            "composed | composes | scored | scores | wrote the score | wrote the music | composed the score | composed the music | "
            "did the score | did the music"
        ),
        "cinematographer": (
            "photographed | photographs | lensed | shot it | shot the film | was behind the camera | is behind the camera | ran the "
            "camera | ran the cameras | manned the camera | lit it | lit the film | was the cinematographer | shoots | handled the "
            "camera | operates the camera"
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
    making={
        "idea": (
            "idea came | idea for the film | idea of the film | idea was born | began with | conceived | first conceived | "
            "project began | project was born | originated | had wanted to make | first asked for money | idea for it | "
            "the idea goes back | began writing | started writing | first thought of | had the idea | the project goes back | "
            "started work on | started life"
        ),
        "drafts": (
            "drafts | versions of the script | versions of the screenplay | rewrites | revisions | rewritten | script drafts | "
            "draft | rewrote | drafts of the script | drafts of the screenplay | passes at the script | versions of it | "
            "screenplay drafts | drafts later | versions before"
        ),
        "postponed": (
            "postponed | delayed | pushed back | put off | shelved | rescheduled | put on hold | pushed to | moved back | "
            "was held back | production halted | came to a halt | was suspended | was interrupted | fell through | postponement | "
            "postpone | had to wait | put back"
        ),
        "rejected": (
            "rejected | turned down by | no studio wanted | refused to finance | passed on by | was refused | turned down | "
            "turned it down | passed on | passed on it | rejections | said no | was rejected | were rejected | rejected by | "
            "no one wanted | nobody wanted"
        ),
        "financed": "financed | funding | won a grant | money came from | crowdfunded",
        "shooting": (
            "was shot | were shot | shot in | shot for | shot over | filmed in | filmed over | shooting took | "
            "principal photography | filming began | filming took | shooting began | shoot lasted | days of shooting | "
            "shooting days | shot on | the shoot took | shoot took | was filmed | were filmed | shooting lasted | filming lasted | "
            "filming wrapped | photography began | was shot entirely | shot it in | shot the film in | began shooting | "
            "started shooting | days of filming | weeks of shooting | weeks of filming | shooting wrapped | cameras rolled"
        ),
        "writing": (
            "to write | writing it | spent writing | writing the script | to get made | to get it made | in development | "
            "in the making | to make the film | to bring it to the screen | worked on the script | in gestation | "
            "to reach the screen"
        ),
    },
    works={
        "film": (
            "debuted with | made his debut with | made her debut with | first film | feature debut | debut feature | previous film | "
            "earlier film | earlier films | best known for | his earlier | her earlier | previously directed | previously made | "
            "first feature | the director of | also directed | follow-up to"
        ),
        "short": "short films such as | shorts such as | shorts including | short film | shorts | short films including",
        "documentary": "documentaries such as | the documentary | documentaries including",
        "series": "the series | the tv series",
    },
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
    aspects={
        "plot": (
            "plot | plotting | plotline | plot twists | story | storyline | storytelling | narrative | premise | "
            "ending~0.4 | finale~0.4 | third act~0.4 | first act~0.4 | second act~0.4 | climax~0.4 | subplot | subplots | "
            "characterisation | characterization | characters~0.4 | tale"
        ),
        "acting": (
            "acting | actors~0.4 | actor~0.4 | actress~0.4 | actresses~0.4 | performance | performances | performer | "
            "performers | cast~0.4 | ensemble | on-screen chemistry | chemistry | leads~0.4 | lead role | title role | "
            "supporting players | supporting cast | voice work | line readings | leading man | leading lady | portrayals | "
            "portrayal of his | portrayal of her | portrayal of the character | turn as | supporting turn | cameo"
        ),
        "direction": (
            "direction | directing | directed~0.4 | director~0.4 | directs~0.4 | director's | filmmaking | film-making | "
            "filmmaker~0.4 | mise-en-scène | mise en scène | staging | helmer~0.4 | directorial | craftsmanship | editing | "
            "set pieces | set-pieces | set piece | well directed | well-directed | tightly edited"
        ),
        "photography": (
            "cinematography | cinematographer~0.4 | photography | photographed | camerawork | camera work | camera | "
            "visuals | visually | imagery | shots | lighting | lensing | lensed | lenses | framing | compositions | "
            "production design | production values | look of the film | special effects | visual effects | animation | "
            "beautifully shot | well shot | shot beautifully | images | visual style"
        ),
        "music": (
            "music | score | soundtrack | songs | theme tune | musical score | musical numbers | sound design | scored | "
            "original score | needle drops"
        ),
        "writing": (
            "screenplay | script | writing | dialogue | dialogues | dialog | screenwriter~0.4 | one-liners | scripted | "
            "scriptwriter | gags | humour | humor | well written | well-written | written with | badly written | "
            "poorly written"
        ),
        "pace": (
            "pace | pacing | paced | rhythm | tempo | running time | runtime | overlong | drags | minutes too long | "
            "fast-paced | slow-moving | never drags | flies by | half an hour too long | outstays its welcome | "
            "outstay its welcome | brisk | briskly | slow-paced | plodding | sluggish | too long | excessive length"
        ),
        "effect": (
            "resonates | resonate | lasting impression | stays with you | stay with you | moved me | deeply affecting | "
            "affecting | emotional impact | emotional punch | impact | heartbreaking | heart-breaking | moved to tears | "
            "leaves viewers | leaves the viewer | leaves audiences | left me | leaves you | leaves us | linger | lingers | "
            "haunting | unforgettable | made me cry | made me laugh | leaves you cold | left me cold | leaves one cold | "
            "tears | goosebumps | touching | gut-punch | packs a punch | emotional power | haunts | cinematic experience | "
            "emotionally charged | deeply moving | moving film | moving story | moving portrait"
        ),
    },
    praise=(
        "great | greatest | excellent | superb* | brilliant* | outstanding | remarkable | remarkably | magnificent* | "
        "wonderful* | terrific | fantastic | marvellous* | marvelous* | fabulous | stunning* | gorgeous* | beautiful* | "
        "breathtaking* | exquisite* | masterful* | masterly | masterpiece* | mesmerising* | mesmerizing* | captivating* | "
        "compelling* | gripping* | riveting* | powerful* | powerhouse | impressive* | exceptional* | extraordinary | "
        "extraordinarily | phenomenal* | sublime* | near-perfect | perfect casting | perfect cast | just perfect | "
        "is perfect | are perfect | perfectly | perfection | flawless* | impeccable | impeccably | nuanced | subtle | subtly | "
        "authentic* | convincing* | believable | credible | poignant* | touching* | heartfelt | heart-warming | heartwarming | "
        "charming* | delightful* | enchanting* | engaging* | entertaining* | funny | hilarious* | witty | clever* | "
        "smart script | smart and | smartly | razor-sharp | sharp script | sharp dialogue | sharp writing | incisive | "
        "intelligent* | inventive* | highly original | strikingly original | originality | feels fresh | fresh take | "
        "fresh and | refreshing* | imaginative* | ambitious | daring | bold | fearless* | assured | confidently | elegant* | "
        "graceful* | stylish* | evocative* | atmospheric | lush* | sumptuous* | ravishing* | dazzling* | spellbinding* | "
        "thrilling* | exhilarating* | exciting | tense and | taut | absorbing | engrossing | immersive | haunting* | "
        "unforgettable | memorable | rewarding | satisfying* | triumph* | tour de force | tour-de-force | a gem | little gem | "
        "hidden gem | real gem | a treat | a joy | delight | delights | shines | shine | shining | excels | excel | "
        "impresses | dazzles | captivates | captivating | steals the show | steals every scene | steals the film | "
        "steal the show | scene-stealing | delivers | deliver remarkable | top-notch | first-rate | first-class | "
        "pitch-perfect | spot-on | note-perfect | career-best | best performance | best work | at his best | at her best | "
        "at their best | best film | best films | one of the best | finest | award-worthy | oscar-worthy | must-see | "
        "highly recommended | well worth | worth seeing | worth watching | well-crafted | well crafted | well-made | "
        "well made | well-written | well written | well-acted | well acted | superbly acted | finely | skilful* | skillful* | "
        "deft | deftly | expertly | accomplished | polished | richly | layered | insightful | thoughtful* | sensitive | "
        "sensitively | tender* | honest and | brutally honest | honesty | raw and | unflinching | affecting | resonates | "
        "resonate | resonant | lasting impression | palpable | electric | electrifying | magnetic | radiant | luminous | "
        "charismatic | brings to life | adds depth | depth and authenticity | enhances | elevates | elevated | succeeds | "
        "works beautifully | works well | pays off | hits the mark | hits home | packs a punch | emotional punch | "
        "never drags | flies by | never a dull moment | holds up | holds your attention | keeps you guessing | "
        "keeps you hooked | on the edge of your seat | stands out | standout | stand-out | excellent* | inspired | inspiring | "
        "uplifting | bravura | virtuoso | virtuosic | meticulous* | crisp | brisk | briskly | snappy | vivid* | striking* | "
        "arresting | distinctive | faultless | seamless* | splendid* | glorious* | lovely | likeable | likable | endearing | "
        "irresistible | infectious | effortless* | naturalistic | sincere | realistic | intimate | instant classic | "
        "timeless | love every | loved | adore* | enjoyed | enjoyable | applaud* | kudos | bravo | praise* | acclaimed | "
        "five stars | unmissable | essential viewing | a pleasure | pure pleasure | charm | warmth | humane | deserves | "
        "well-deserved | carries the film | carry the film | holds the film together | the real star | immaculate* | stellar | "
        "astonishing* | astounding* | incredible | incredibly | amazing* | awesome | jaw-dropping | show-stopping | "
        "heartbreaking* | heart-breaking* | vulnerable intensity | emotionally charged | invites contemplation | "
        "profound sense | deeply moving | moving film | moving story | moving portrait | moving and | genuinely moving | "
        "profound | profoundly moving"
    ),
    blame=(
        "bad film | bad movie | bad acting | bad script | so bad | bad dialogue | badly | worse | worst | awful | terrible | "
        "horrible | dreadful* | poor script | poor acting | poorly | weak script | weak plot | weak ending | is weak | "
        "are weak | weakly | weakest | weaker | weakness | weaknesses | lame | feeble | mediocre | mediocrity | "
        "disappointing* | disappoints | disappointed | disappointment | boring | bored | a bore | bores | dull | dullness | "
        "tedious* | tiresome | monotonous | dreary | lifeless | bland | insipid | falls flat | fall flat | fell flat | stale | "
        "uninspired | unimaginative | unoriginal | derivative | formulaic | predictable | predictably | clichéd | cliched | "
        "cliché | clichés | cliche | cliches | cliche-ridden | cliché-ridden | hackneyed | contrived | implausible | "
        "unconvincing* | unbelievable plot | unrealistic | wooden | stilted | hammy | overacted | overacting | overacts | "
        "over-acted | miscast | mugging | one-dimensional | two-dimensional | cardboard | caricature | caricatures | "
        "underdeveloped | undercooked | underwritten | under-written | half-baked | paper-thin | wafer-thin | thin plot | "
        "shallow | superficial* | rings hollow | pointless | meaningless | senseless | idiotic | ridiculous* | laughable | "
        "laughably | preposterous | nonsensical | incoherent* | confusing* | muddled | messy | a mess | disjointed | uneven | "
        "patchy | scattershot | clumsy | clumsily | ham-fisted | heavy-handed | overblown | bloated | overlong | over-long | "
        "too long | drags | drag | dragging | plods | plodding | sluggish | too slow | far too slow | slow-moving | "
        "slows down | loses momentum | loses steam | runs out of steam | runs out of ideas | outstays its welcome | "
        "outstay its welcome | rushed | abrupt* | sentimental | mawkish | manipulative | schmaltzy | saccharine | cloying | "
        "syrupy | preachy | didactic | self-indulgent | pretentious* | pompous | smug | cynical cash-in | cash-in | "
        "cash grab | lazy | lazily | amateurish | cheap-looking | cheesy | tacky | murky | garish | unwatchable | "
        "painful to watch | excruciating* | cringe* | cringeworthy | embarrassingly | annoying* | irritating* | grating | "
        "intrusive | overbearing | obtrusive | unfunny | humourless | humorless | witless | charmless | joyless | soulless | "
        "bloodless | forgettable | disposable | unnecessary | needless* | redundant | superfluous | wasted | waste of time | "
        "waste of talent | squandered | squanders | wastes | fails | failing to | failure | flop | misfire* | misfires | "
        "misjudged | misguided | miscalculated | misstep* | flaw | flaws | flawed | shortcomings | the problem is | "
        "the problem with | biggest problem | lacks | lacking | lack of | leaves you cold | left me cold | leaves one cold | "
        "unsatisfying | unsatisfactory | underwhelming | underwhelms | anticlimactic | anti-climactic | frustrating* | "
        "struggles to | doesn't work | does not work | never works | never quite works | falls short | fall short | "
        "fell short | falls apart | fall apart at the end | suffers from | doesn't convince | let down | let-down | letdown | "
        "lets itself down | sags | sagging | meandering | meanders | aimless | rambling | repetitive | repetitious | "
        "overwrought | overdone | overrated | overstuffed | overcomplicated | convoluted | far-fetched | gratuitous* | "
        "exploitative | offensive | feels dated | creaky | phoned in | phoning it in | sleepwalks | sleepwalking | "
        "by-the-numbers | paint-by-numbers | run-of-the-mill | nothing new | old hat | skip it | unforgivable | a disaster | "
        "disastrous | trainwreck | train wreck | travesty | dud | drivel | inept* | incompetent* | botched | bungled | "
        "laboured | labored | feels forced | forced and | feels artificial | phony | clunky | unconvinced | regrettable | "
        "sadly lacking | never takes off | never comes together | never comes alive | wears thin | loses its way | "
        "loses his way | jars | jarring | too much | not enough | no chemistry | plot holes | plot hole | holes in the plot"
    ),
    tags={
        "18th-century": "18th century | 18th-century | eighteenth century | eighteenth-century | french revolution | rococo~0.4 | georgian england | marie antoinette | age of enlightenment",
        "1920s": "set in the 1920s | set in 1920s | 1920s-set | 1920s new york | 1920s london | 1920s america | 1920s los angeles | 1920s england | mid-1920s | set in the late 1920s | set in the early 1920s | set in the twenties | late 1920s~0.4 | early 1920s~0.4 | of the 1920s~0.4",
        "1930s": "set in the 1930s | set in 1930s | 1930s-set | 1930s new york | 1930s london | 1930s america | 1930s los angeles | 1930s england | mid-1930s | set in the late 1930s | set in the early 1930s | set in the thirties | late 1930s~0.4 | early 1930s~0.4 | of the 1930s~0.4",
        "1940s": "set in the 1940s | set in 1940s | 1940s-set | 1940s new york | 1940s london | 1940s america | 1940s los angeles | 1940s england | mid-1940s | set in the late 1940s | set in the early 1940s | set in the forties | late 1940s~0.4 | early 1940s~0.4 | of the 1940s~0.4",
        "1950s": "set in the 1950s | set in 1950s | 1950s-set | 1950s new york | 1950s london | 1950s america | 1950s los angeles | 1950s england | mid-1950s | set in the late 1950s | set in the early 1950s | set in the fifties | late 1950s~0.4 | early 1950s~0.4 | of the 1950s~0.4",
        "1960s": "set in the 1960s | set in 1960s | 1960s-set | 1960s new york | 1960s london | 1960s america | 1960s los angeles | 1960s england | mid-1960s | set in the late 1960s | set in the early 1960s | set in the sixties | late 1960s~0.4 | early 1960s~0.4 | of the 1960s~0.4",
        "1970s": "set in the 1970s | set in 1970s | 1970s-set | 1970s new york | 1970s london | 1970s america | 1970s los angeles | 1970s england | mid-1970s | set in the late 1970s | set in the early 1970s | set in the seventies | late 1970s~0.4 | early 1970s~0.4 | of the 1970s~0.4",
        "1980s": "set in the 1980s | set in 1980s | 1980s-set | 1980s new york | 1980s london | 1980s america | 1980s los angeles | 1980s england | mid-1980s | set in the late 1980s | set in the early 1980s | set in the eighties | late 1980s~0.4 | early 1980s~0.4 | of the 1980s~0.4",
        "1990s": "set in the 1990s | set in 1990s | 1990s-set | 1990s new york | 1990s london | 1990s america | 1990s los angeles | 1990s england | mid-1990s | set in the late 1990s | set in the early 1990s | set in the nineties | late 1990s~0.4 | early 1990s~0.4 | of the 1990s~0.4",
        "19th-century": "19th century | 19th-century | nineteenth century | nineteenth-century | victorian~0.6 | regency~0.6 | jane austen | napoleonic~0.6 | austen*~0.6 | dickensian~0.6",
        "abortion": "abortion~0.6 | abortions~0.6 | abortionist~0.6",
        "absurd": "absurdist | absurdity | absurdities | absurd humour | absurd humor | theatre of the absurd | absurd comedy | kafkaesque | nonsensical humour",
        "addiction": "addiction~0.6 | addict~0.6 | addicts~0.6 | addicted~0.6 | junkie*~0.6 | drug abuse | substance abuse | rehab~0.6 | recovering addict | withdrawal~0.6 | overdose~0.6",
        "adolescence": "adolescence~0.6 | adolescent*~0.6 | teenage*~0.6 | teen~0.6 | teens~0.6 | teenager*~0.6 | puberty~0.6 | growing pains | youth~0.4",
        "adoption": "adoption~0.6 | adopted child | adopted son | adopted daughter | adoptive parents | foster home | foster parents | foster care | foster child",
        "africa": "africa~0.4 | african village~0.6 | nairobi~0.4 | johannesburg~0.4 | kenya~0.4 | nigeria~0.4 | rwanda*~0.4 | ethiopia*~0.4 | senegal*~0.4 | congo*~0.4",
        "ageing": "ageing~0.6 | aging~0.6 | old age | growing old | elderly~0.6 | elderly couple | pensioner*~0.6 | twilight years | autumn of life",
        "airplane": "airplane~0.4 | aeroplane~0.4 | airliner~0.4 | flight crew~0.6 | airport~0.4 | pilot~0.4 | pilots~0.4 | aviator*~0.4 | hijacked plane~0.6 | aviation~0.4",
        "alcoholism": "alcoholism~0.6 | alcoholic~0.6 | alcoholics~0.6 | drunkard~0.6 | heavy drinking | hard-drinking | drinking problem | boozy~0.6",
        "alienation": "alienation~0.6 | alienated~0.6 | estrangement~0.6 | anomie~0.6 | disaffected~0.6 | urban alienation | disconnection~0.6",
        "aliens": "alien~0.6 | aliens~0.6 | extraterrestrial*~0.6 | alien invasion | ufo~0.6 | ufos~0.6 | martian*~0.6 | first contact",
        "allegory": "allegory | allegories | allegorical | parable | parables | fable | modern fable",
        "ambition": "ambition~0.6 | ambitions~0.6 | ambitious young | ruthless ambition | thirst for power | social climber | social climbing",
        "american-civil-war": "american civil war | civil war | confederate*~0.4 | antebellum~0.4 | union army | gettysburg~0.4 | reconstruction era",
        "american-midwest": "midwest*~0.4 | rust belt~0.6 | heartland~0.4 | nebraska~0.4 | rural america~0.6 | minnesota~0.4 | small-town america~0.6 | pennsylvania~0.4",
        "american-south": "american south~0.6 | deep south~0.6 | louisiana~0.4 | mississippi~0.4 | texas~0.4 | southern gothic~0.6 | appalachia*~0.4 | alabama~0.4 | bayou~0.4",
        "amnesia": "amnesia | amnesiac | memory loss | lost his memory | lost her memory | loses his memory",
        "angry": "rage-filled | angry film | full of anger | full of rage | howl of rage | cry of rage | angry cry | furious~0.4 | fury~0.4",
        "animals": "animals~0.4 | talking animals~0.6 | animal cruelty~0.6 | horse~0.4 | horses~0.4 | wolf~0.4 | wolves~0.4 | whale~0.4 | elephant*~0.4 | donkey~0.4 | gorilla~0.4 | pet~0.4 | birds~0.4",
        "anime": "anime | studio ghibli | ghibli | manga | japanese animation",
        "anti-war": "anti-war | antiwar | pacifist | futility of war | madness of war | absurdity of war | senselessness of war",
        "antihero": "antihero*~0.6 | anti-hero* | flawed hero | unlikable protagonist | unlikeable protagonist | morally flawed | villain protagonist",
        "antiquity": "ancient rome | roman empire | ancient greece | gladiator*~0.6 | ancient egypt | pharaoh*~0.6 | sword-and-sandal | sword and sandal | spartan*~0.6 | antiquity~0.6 | julius caesar",
        "apartment": "apartment building~0.6 | apartment block~0.6 | tenement~0.4 | flat-share~0.6 | high-rise~0.6 | roommate*~0.4 | flatmate*~0.4 | neighbours in~0.6 | apartment complex~0.6 | one apartment~0.6",
        "apocalypse": "apocalypse~0.6 | apocalyptic~0.6 | end of the world | doomsday~0.6 | armageddon~0.6 | nuclear war | nuclear holocaust | asteroid~0.6 | extinction~0.6",
        "archival-footage": "archive footage | archival footage | newsreel* | home movies | archive material | found material | stock footage | super 8",
        "art": "painter*~0.4 | painting~0.4 | artist's life~0.6 | creative process~0.6 | artistic process~0.6 | sculptor*~0.4 | art world~0.6 | struggling artist~0.6 | tortured artist~0.6 | creativity~0.4 | art and life~0.6",
        "arthouse": "arthouse | art-house | art house | art film | art cinema | auteur* | auteurist",
        "artificial-intelligence": "artificial intelligence | robot*~0.6 | android*~0.6 | cyborg*~0.6 | sentient machine* | killer robot* | humanoid*~0.6 | replicant*~0.6",
        "assassination": "assassination~0.4 | assassinate*~0.4 | assassin~0.4 | assassins~0.4 | assassination attempt | plot to kill",
        "atmospheric": "atmospheric* | moody | rich in atmosphere | dense atmosphere | thick with atmosphere | atmosphere~0.4",
        "autism": "autis* | asperger* | asperger's | neurodiver*",
        "b-movie": "b-movie* | b movie* | grindhouse | exploitation | schlock* | midnight movie | drive-in | pulp | pulpy | z-grade | exploitation film*",
        "based-on-true-events": "true story | true events | real events | based on actual events | inspired by real | fact-based | true crime | based on fact | real-life events | inspired by true | based on the life | real-life story | real-life case",
        "beach": "beach~0.4 | beaches~0.4 | seaside~0.4 | surf~0.4 | coastal town~0.6 | coast~0.4",
        "berlin": "set in berlin | streets of berlin | east berlin | west berlin | berlin wall | divided berlin",
        "betrayal": "betrayal~0.6 | betrayals~0.6 | betrays~0.6 | betrayed~0.6 | treachery~0.6 | treason~0.6 | double-cross* | backstabbing~0.6 | traitor*~0.6",
        "big-city": "metropolis~0.4 | urban jungle | big city | city life | urban life | city at night | cityscape~0.4 | neon city | inner city | city streets",
        "biopic": "biopic* | biographical film | biographical drama | life story of | portrait of the artist | biographical | life of the",
        "bittersweet": "bittersweet* | bitter-sweet* | laughter and tears | laugh and cry | smile through tears",
        "black-and-white": "black and white | black-and-white | monochrome | shot in b&w",
        "black-comedy": "black comedy | dark comedy | black humour | black humor | dark humour | dark humor | gallows humour | gallows humor | pitch-black comedy | darkly comic | darkly funny | blackly comic | darkly comedic",
        "blackmail": "blackmail*~0.6 | extortion~0.6 | extort*~0.6",
        "bleak": "bleak* | grim film | grim tale | grim~0.5 | dour | despairing | desolate* | hopeless* | utterly joyless | no way out~0.4",
        "blockbuster": "blockbuster* | big-budget | tentpole | summer blockbuster | popcorn movie | popcorn entertainment | mega-budget | popcorn flick",
        "boarding-school": "boarding school* | boarding-school | convent school | all-boys school | all-girls school | prep school | headmaster~0.4",
        "body-horror": "body horror | body-horror | bodily transformation | grotesque transformation* | mutation* | mutilation",
        "boxing": "boxing~0.6 | boxer*~0.6 | prizefight*~0.6 | in the ring | heavyweight~0.6 | boxing film",
        "breakup": "break-up | breakup~0.4 | break-ups | breakups~0.4 | splitting up | separation of a couple | getting over an ex | heartbroken after",
        "broken-dreams": "broken dreams | shattered dreams | unfulfilled dreams | failed dreams | dashed dreams | thwarted ambitions | dashed hopes | american dream gone",
        "buddy": "buddy movie* | buddy comedy | buddy film* | odd couple | mismatched pair | mismatched partners | unlikely duo | bromance~0.6 | unlikely pair | mismatched duo",
        "bullying": "bullying~0.6 | bullied~0.6 | bullies~0.6 | bully~0.6 | harassment~0.6 | hazing~0.6 | humiliation~0.6",
        "campy": "campy | camp classic | high camp | kitsch* | kitschy | so bad it's good | over-the-top~0.6 | cheesy | trashy",
        "capitalism": "capitalis*~0.6 | consumer society | consumerism~0.6 | wall street | stock market | financial crisis | corporate greed | neoliberal*~0.6 | materialism~0.6 | big business",
        "cat-and-mouse": "cat and mouse | cat-and-mouse | game of wits | battle of wits | psychological duel | duel of wits | deadly game",
        "chamber-piece": "chamber piece | chamber drama | two-hander | three-hander | chamber play | stagey | stage-bound | theatrical in | four walls",
        "chaotic": "chaotic* | frenetic* | frenzied | frantic* | manic | hyperactive | madcap | anarchic",
        "character-study": "character study | character studies | character-driven | character portrait | psychological portrait | portrait of a man | portrait of a woman | character piece | complex characters | nuanced portrayals",
        "charming": "charming* | charm | delightful* | disarming | endearing | winsome | utterly adorable",
        "chase": "car chase* | chase scene* | chase sequence* | high-speed chase | pursuit~0.4 | chase film | chases~0.4",
        "child-protagonist": "young boy~0.6 | young girl~0.6 | little girl~0.6 | little boy~0.6 | child protagonist~0.6 | child actor*~0.6 | child hero~0.6 | 10-year-old~0.6 | ten-year-old~0.6 | eight-year-old~0.6 | twelve-year-old~0.6 | gang of kids~0.6",
        "childhood": "childhood~0.6 | through a child's eyes | through the eyes of a child | child's perspective | seen through the eyes of a | boyhood~0.6 | girlhood~0.6 | childlike~0.6",
        "chilling": "chilling* | bone-chilling | blood-curdling | spine-chilling | icy | ice-cold thriller",
        "christmas": "christmas*~0.4 | santa claus | christmas movie | christmas film | yuletide~0.4 | christmas eve",
        "circus": "circus~0.4 | carnival~0.4 | fairground~0.4 | freak show~0.6 | clown~0.4 | clowns~0.4 | acrobat*~0.4 | sideshow~0.4",
        "class-conflict": "class conflict | class struggle | class warfare | class divide | class differences | social class | rich and poor | haves and have-nots | inequality~0.6 | class system | class barriers",
        "claustrophobic": "claustrophobic* | claustrophobia | suffocating* | stifling | hemmed in",
        "close-ups": "close-up* | close-ups | closeup* | extreme close-up*",
        "cold-war": "cold war | cuban missile crisis | red scare | mccarthyism~0.6 | blacklist~0.6 | arms race | nuclear threat | hollywood blacklist",
        "colonialism": "colonial*~0.6 | colonialism~0.6 | postcolonial~0.6 | post-colonial | imperialism~0.6 | colonisers~0.6 | colonizers~0.6 | decolonis*~0.6",
        "colourful": "colourful* | colorful* | technicolor | saturated colours | saturated colors | candy-coloured | candy-colored | vivid colours | vivid colors | neon-lit | colour palette | color palette | neon~0.4 | pastel~0.4",
        "comic-adaptation": "based on a comic* | comic book adaptation | graphic novel* | comic-book adaptation | comic book | comic-book | comic strip | dc comics | marvel comics | marvel studios | marvel movie*",
        "coming-of-age": "coming-of-age | coming of age | comes of age | bildungsroman | growing up | rite of passage | rites of passage | transition to adulthood | cusp of adulthood",
        "coming-out": "coming out of the closet | coming-out | comes out as gay | closeted~0.6 | comes out to | in the closet",
        "community": "community~0.4 | close-knit community | tight-knit | neighbourhood~0.4 | neighborhood~0.4 | solidarity~0.4 | neighbours~0.4 | communal~0.4 | commune~0.4",
        "complex-plot": "complex plot | complicated plot | labyrinthine* | intricate* | convoluted | puzzle | puzzle film | multi-layered | multilayered | byzantine | mind-bending | mind-boggling | brain-teaser | intricately plotted | demands attention | mindfuck",
        "computer-animation": "computer animation | computer-animated | cg animation | cgi animation | 3d animation | digital animation | pixar*",
        "con-artist": "con artist* | con man | conman~0.6 | con men | swindler*~0.6 | grifter*~0.6 | scam~0.6 | scams~0.6 | hustler*~0.6 | swindle~0.6 | long con",
        "contemplative": "contemplative* | meditative* | meditation on | contemplation | slow cinema | reflective | quiet film | zen-like",
        "controversial": "controversial* | caused a scandal | divisive* | polarising | polarizing | divided critics | divided audiences | banned in | controversy~0.5",
        "convent": "convent~0.4 | monastery~0.4 | abbey~0.4 | cloister~0.4 | monastic~0.4 | seminary~0.4",
        "corruption": "corruption~0.6 | corrupt~0.6 | corrupted~0.6 | bribery~0.6 | bribes~0.6 | police corruption | political corruption | dirty cop*",
        "cosy": "cosy | cozy | comforting film | comfort viewing | comfort film | gentle comedy | warm blanket",
        "countryside": "countryside~0.4 | rural~0.4 | farm~0.4 | farmers~0.4 | farming~0.4 | farmhouse~0.4 | agricultural~0.4 | ranch~0.4 | rancher*~0.4 | pastoral~0.4 | bucolic~0.4 | peasant*~0.4",
        "courage": "courage~0.4 | bravery~0.4 | heroism~0.4 | heroic~0.4 | courageous~0.4 | heroes of | unsung hero*",
        "courtroom": "courtroom*~0.6 | trial~0.6 | lawyer*~0.6 | legal drama | legal thriller | jurors~0.6 | attorney*~0.6 | prosecutor*~0.6 | court case | defendant~0.6",
        "creepy": "creepy | creepiness | sinister* | creeps you out | skin-crawling | menacing*",
        "cult-film": "cult film* | cult classic* | cult movie* | cult following | cult status | cult favourite | cult favorite",
        "cults": "cult leader | religious cult | sect~0.6 | doomsday cult | cultists~0.6 | brainwash*~0.6 | indoctrinat*~0.6",
        "cultural-clash": "culture clash | clash of cultures | cultural differences | cultural divide | east meets west | culture shock | between two cultures | cultural identity | clash of civilisations",
        "cynical": "cynical* | cynicism | jaundiced view | caustic* | acerbic | acidic | venomous",
        "dance": "dance~0.4 | dancer*~0.4 | dancing~0.4 | ballet~0.4 | ballerina*~0.4 | choreograph*~0.4 | tango~0.4 | flamenco~0.4 | ballroom~0.4",
        "dark": "dark film | dark drama | dark tale | dark story | dark thriller | darkly | pitch-black | very dark | dark and | darker than | dark tone | darkest",
        "deadpan": "deadpan | dry humour | dry humor | dry wit | poker-faced | straight-faced | droll",
        "death": "mortality~0.4 | about death | meditation on death | facing death | afterlife~0.4 | deathbed~0.4 | death~0.4 | dying~0.4",
        "deception": "deception~0.4 | deceit~0.4 | lies~0.4 | web of lies | liar~0.4 | impostor*~0.4 | imposter*~0.4 | manipulation~0.4 | pretence~0.4 | fraud~0.4",
        "dementia": "dementia | alzheimer* | alzheimer's | senile | senility",
        "demonic-possession": "possessed by | exorcis*~0.4 | demonic possession | devil~0.4 | satan*~0.4 | antichrist~0.4 | possession~0.4 | demon~0.4 | demons~0.4 | demonic~0.4",
        "depression": "depression~0.6 | depressive~0.6 | clinically depressed | depressed~0.6 | suicidal depression | despair~0.4",
        "desert": "desert~0.4 | deserts~0.4 | sahara~0.4 | dunes~0.4 | outback~0.4 | badlands~0.4",
        "desire": "desire~0.6 | desires~0.6 | lust~0.6 | longing~0.6 | yearning~0.6 | temptation~0.6 | forbidden desire",
        "detective": "detective*~0.4 | private eye~0.6 | private investigator~0.6 | sleuth*~0.4 | police inspector~0.6 | police investigation~0.6 | gumshoe~0.4 | whodunit detective~0.6",
        "dialogue-driven": "dialogue-driven | dialogue-heavy | talky | wordy | conversation-driven | rapid-fire dialogue | long conversations | verbal sparring | talkative | endless talk",
        "dictatorship": "dictatorship*~0.6 | dictator*~0.6 | totalitarian*~0.6 | authoritarian*~0.6 | fascis*~0.6 | tyranny~0.6 | tyrant~0.6 | military junta | police state | stalinis*~0.6",
        "directorial-debut": "directorial debut | feature debut | debut feature | debut film | first feature | first-time director | directing debut",
        "disability": "disab*~0.6 | wheelchair*~0.6 | paraplegic~0.6 | quadriplegic~0.6 | paralysed~0.6 | paralyzed~0.6 | deaf~0.6 | deafness~0.6 | blind woman | blind man | blind girl | blindness~0.6 | down syndrome | sign language | amputee~0.6",
        "disillusionment": "disillusion* | disenchant* | disappointments | lost illusions | shattered illusions | broken promises",
        "disturbing": "disturbing* | deeply unsettling | profoundly disturbing | hard to watch | difficult to watch | traumatising | traumatizing | perverse",
        "divorce": "divorce~0.6 | divorces~0.6 | divorced couple | divorcing~0.6 | custody battle | custody of",
        "documentary-style": "documentary-style | documentary style | documentary-like | quasi-documentary | semi-documentary | docudrama | documentary feel | documentary realism | cinéma vérité | cinema verite | fly-on-the-wall",
        "dogs": "dog~0.4 | dogs~0.4 | puppy~0.4 | canine~0.4 | man's best friend~0.6",
        "domestic-violence": "domestic violence | domestic abuse | abusive husband | battered wife | abusive marriage | violent husband | spousal abuse | abusive father",
        "doppelganger": "doppelgänger*~0.6 | doppelganger*~0.6 | split personality | dual personality | alter ego | double of himself | lookalike~0.6",
        "dreamlike": "dreamlike | dream-like | dreamy | oneiric | trance-like | hallucinatory | reverie | dream logic",
        "dreams": "dreams~0.6 | nightmare*~0.6 | dream world | subconscious~0.6 | unconscious~0.6 | dream sequence* | daydream*~0.6 | nightmarish~0.6",
        "drugs": "drugs~0.4 | drug dealer* | drug dealing | drug trade | drug cartel* | cocaine~0.4 | heroin~0.4 | drug lord* | narcotics~0.4 | drug trafficking | lsd~0.4 | psychedelic~0.4 | cannabis~0.4 | meth~0.4 | stoner~0.4",
        "duel": "duel~0.6 | duels~0.6 | showdown~0.6 | final confrontation | stand-off | standoff~0.6 | face-off | rivalry~0.6 | rivals~0.6 | bitter rivals | arch-enemy | arch-rival",
        "dysfunctional-family": "dysfunctional family | dysfunctional families | family dysfunction | broken family | family feud | family in crisis | family falls apart | dysfunctional clan | family conflict*",
        "dystopia": "dystopia* | dystopian | orwellian | bleak future | near-future | totalitarian future | dystopic",
        "east-germany": "east germany | east german | gdr~0.6 | stasi~0.6 | german reunification | iron curtain | behind the iron curtain",
        "eastern-europe": "eastern europe*~0.6 | soviet*~0.4 | soviet union~0.6 | russia~0.4 | moscow~0.4 | ukraine~0.4 | romania*~0.4 | balkan*~0.4 | sarajevo~0.4 | bosnia*~0.4 | poland~0.4 | chernobyl~0.4 | ceausescu~0.4",
        "education": "teacher*~0.4 | inspirational teacher~0.6 | classroom~0.4 | students and teacher~0.6 | schoolteacher*~0.4 | teacher-student~0.6 | education system~0.6 | pupils~0.4",
        "eerie": "eerie* | uncanny | ghostly | otherworldly | spectral",
        "emotional": "emotionally charged | emotional journey | emotional drama | emotional rollercoaster | emotionally powerful | emotional punch | emotional impact | emotionally devastating | emotional depth | emotional turmoil | emotional power | emotionally~0.4",
        "ensemble-cast": "ensemble cast* | ensemble piece | ensemble drama | all-star cast | star-studded | ensemble comedy | large cast | ensemble of characters | great ensemble | fine ensemble | choral film | ensemble~0.3",
        "environment": "environmental*~0.4 | climate change~0.6 | global warming~0.6 | ecological~0.4 | ecology~0.4 | pollution~0.4 | eco-thriller~0.6 | deforestation~0.4 | climate crisis~0.6 | conservation~0.4",
        "epic": "epic | epic scale | epic scope | sweeping saga | sweeping epic | grand scale | larger than life | monumental* | saga~0.5",
        "episodic": "episodic | anthology film | portmanteau film | vignette* | omnibus film | anthology | told in chapters | divided into chapters | in chapters",
        "erotic": "erotic* | eroticism | steamy | sexually charged | sex scene | sex scenes | sexually explicit | explicit sex",
        "erotic-thriller": "erotic thriller* | sexual thriller | steamy thriller",
        "espionage": "spy~0.6 | spies~0.6 | espionage~0.6 | secret agent* | spy thriller | double agent* | secret service | mi6~0.6 | cia~0.6 | kgb~0.6",
        "exile": "exile~0.6 | exiles~0.6 | exiled~0.6 | banished~0.6 | expatriate*~0.6 | uprooted~0.6 | homeland~0.6",
        "existential": "existential* | existentialism | meaning of life | human condition | human existence | existential crisis | mysteries of existence | existential dread",
        "experimental": "experimental | avant-garde | avant garde | formally daring | formally inventive | formal experiment* | formal audacity | non-narrative | unconventional",
        "expressionist": "expressionis* | expressionistic* | german expressionism | expressionist",
        "failing-marriage": "failing marriage | marriage in crisis | marriage is on the brink | marriage falls apart | marriage falling apart | crumbling marriage | collapsing marriage | troubled marriage | unhappy marriage | loveless marriage | broken marriage | marriage on the rocks | disintegrating marriage | collapse of a marriage | breakdown of a marriage | disintegration of a marriage | end of a marriage | marital breakdown | marital crisis | marital strife | marriage crumbles | marriage collapses",
        "fairy-tale": "fairy tale* | fairytale*~0.6 | fairy-tale | folk tale | princess*~0.6 | enchanted~0.6",
        "fame": "fame~0.4 | celebrity~0.4 | stardom~0.4 | price of fame | cost of fame | rise to fame | famous for being",
        "family-friendly": "family-friendly | fun for the whole family | for all ages | family entertainment | young and old",
        "family-secrets": "family secret | family secrets | skeletons in the closet | skeletons in the cupboard | dark secrets of a family | long-buried secret* | long-buried secrets",
        "family-ties": "family bonds | family ties | family drama | family saga | family relationships | family loyalty | close-knit family | family portrait | bonds of family",
        "far-east": "hong kong~0.6 | shanghai~0.4 | seoul~0.4 | rural china~0.6 | beijing~0.4 | bangkok~0.4 | saigon~0.4 | taipei~0.4 | contemporary china~0.6",
        "fast-paced": "fast-paced | fast paced | fast-moving | breakneck pace | breakneck speed | breathless* | rapid-fire | rollicking | zippy | brisk* | propulsive | never lets up | relentless pace | briskly paced | frenetic pace | whirlwind",
        "fate": "fate~0.4 | destiny~0.4 | twist of fate | chance encounter | coincidence*~0.4 | serendipity~0.4 | predestin*~0.4 | random chance",
        "father-daughter": "father and daughter | father-daughter | fathers and daughters | father and his daughter",
        "father-son": "father and son | father-son | fathers and sons | father and his son | estranged father | estranged son | relationship with his father",
        "fatherhood": "fatherhood~0.6 | fathering~0.6 | paternal~0.6 | single father | single dad | absent father | father figure | young father",
        "feel-good": "feel-good | feelgood | crowd-pleaser | cheerful* | sunny comedy | breezy | warm-hearted comedy | leaves you smiling | good-natured*",
        "female-friendship": "female friendship* | friendship between women | friendship between two women | women's friendship | friendship between two girls",
        "feminism": "feminis* | women's rights | women's liberation | female empowerment | female emancipation | suffragette* | girl power | empowered women | sisterhood~0.5",
        "femme-fatale": "femme fatale* | seductress~0.6 | vamp~0.6 | dangerous woman | black widow",
        "filmmaking": "film within a film | movie within a movie | film about film | film about filmmaking | love letter to cinema | hollywood satire | magic of the movies | cinephile*~0.4 | cinephilia~0.4 | behind the scenes of a film | movie industry",
        "first-love": "first love | first loves | young love | teenage love | puppy love | first kiss | teen romance | first crush",
        "flashbacks": "flashback* | flash-back* | flashbacks | told in flashback | flashes back",
        "folk-horror": "folk horror | folk-horror | pagan ritual* | pagan cult | pagan",
        "food": "food~0.4 | cooking~0.4 | chef~0.4 | chefs~0.4 | restaurant~0.4 | culinary~0.4 | gastronom*~0.4 | kitchen~0.4 | foodie~0.4 | recipes~0.4 | baker*~0.4",
        "forbidden-love": "forbidden love | forbidden romance | forbidden affair | illicit affair | star-crossed lovers | star-crossed | forbidden passion | illicit love",
        "forest": "forest~0.4 | woods~0.4 | woodland~0.4 | jungle~0.4 | rainforest~0.4 | amazon~0.4 | cabin in the woods~0.6 | log cabin~0.6",
        "forgiveness": "forgiveness~0.6 | forgiving~0.6 | forgive~0.6 | reconcil*~0.6 | making amends",
        "found-footage": "found footage | found-footage",
        "fourth-wall": "fourth wall | directly to camera | addresses the camera | addresses the audience | speaks to the camera | talks to the camera | straight to camera",
        "frame-story": "frame story | framing device | framing story | story within a story | story-within-a-story | told in retrospect | recounts his story | recounts her story | wraparound story",
        "freedom": "freedom~0.4 | liberty~0.4 | liberation~0.4 | free spirit | emancipation~0.4 | yearning for freedom | struggle for freedom",
        "friendship": "friendship~0.6 | friendships~0.6 | best friends | unlikely friends | childhood friends | camaraderie~0.6 | bond between | unlikely friendship",
        "funny": "funny | funniest | hilarious* | laugh-out-loud | very funny | comedic gold | side-splitting | uproarious* | riotous* | humorous* | laughs~0.5 | comic gem",
        "future": "set in the future | near future | distant future | not-too-distant future | futuristic~0.4 | far future | in the future | dystopian future",
        "gambling": "gambling~0.4 | gambler*~0.4 | casino~0.4 | casinos~0.4 | poker~0.4 | card shark | high stakes | las vegas",
        "gangs": "gang~0.4 | gangs~0.4 | street gang | gang violence | gang member* | turf war | gang war",
        "gay-romance": "gay romance | gay love story | love between two men | gay lovers | relationship between two men | two men fall in love | romance between two men",
        "generational-conflict": "generation gap | generational conflict | generational divide | clash of generations | conflict between generations | intergenerational~0.4",
        "genius": "genius~0.4 | prodigy~0.4 | child prodigy | brilliant mathematician | brilliant mind | savant~0.4 | mastermind~0.4",
        "genocide": "genocide* | ethnic cleansing | massacre | massacres | mass murder | war crimes",
        "ghosts": "ghost~0.6 | ghosts~0.6 | ghost story | haunted house | haunting of | poltergeist*~0.6 | spirits~0.6 | apparition*~0.6 | haunted~0.6",
        "good-vs-evil": "good and evil | good versus evil | good vs evil | battle between good | forces of evil | nature of evil | pure evil",
        "gory": "gory | gore | gorefest | splatter | blood-soaked | blood-drenched | blood and guts | dismember* | entrails",
        "gothic": "gothic | gothic horror | gothic romance | gothic tale",
        "great-depression": "great depression | depression-era | dust bowl | prohibition~0.4 | prohibition-era | roaring twenties | jazz age | speakeasy~0.4",
        "great-soundtrack": "great soundtrack | memorable score | haunting score | memorable soundtrack | wonderful score | brilliant soundtrack | killer soundtrack | iconic score | unforgettable score | iconic soundtrack | carefully chosen soundtrack | superb score | evocative score",
        "greed": "greed~0.6 | greedy~0.6 | avarice~0.6 | love of money | gold fever | lust for gold",
        "grief": "grief | grieving | grief-stricken | mourning | mourns | mourn | in mourning | bereaved",
        "gripping": "gripping* | riveting* | compelling* | absorbing | engrossing* | enthralling* | unputdownable | page-turner | pulse-pounding | heart-pounding | captivating*",
        "gritty": "gritty | grittiness | hard-hitting | hard-edged | grimy | grubby realism | hard-boiled",
        "grotesque": "grotesque* | grotesquerie | freakish | monstrously funny",
        "guilt": "guilt~0.6 | guilty conscience | remorse~0.6 | culpability~0.6 | haunted by his past | haunted by her past | atonement~0.6 | shame~0.6",
        "hand-drawn-animation": "hand-drawn | hand drawn animation | traditional animation | cel animation | 2d animation | watercolour animation | watercolor",
        "handheld-camera": "handheld camera* | handheld | hand-held camera* | hand-held | shaky cam | shaky-cam | shaky camera | jittery camera | restless camera",
        "happy-ending": "happy ending | happy end | happily ever after | feel-good ending | ends happily | uplifting ending",
        "haunting": "haunting* | haunts you | stays with you | lingers in the mind | lingers long after | long after the credits | stay with you | lasting impression | unforgettable~0.5",
        "heart-warming": "heart-warming* | heartwarming* | warm-hearted* | warms the heart | big-hearted | warmth and humour | full of warmth",
        "heartbreaking": "heartbreaking* | heart-breaking* | heartrending* | heart-rending* | heart-wrenching* | heartwrenching* | gut-wrenching* | breaks your heart | heartbreak~0.6 | devastating~0.5 | devastatingly",
        "heist": "heist*~0.6 | bank robbery | robbery~0.6 | robbers~0.6 | bank robber* | caper~0.6 | safecracker*~0.6 | jewel thief | jewel thieves | casino robbery | art theft | hold-up | thieves~0.6",
        "high-school": "high school~0.6 | high-school~0.6 | secondary school~0.6 | prom night~0.6 | prom~0.4 | cheerleader*~0.4 | jocks~0.4 | student life~0.6 | schoolgirl*~0.4 | schoolboy*~0.4 | classmates~0.4 | teen movie*~0.6",
        "hitman": "hitman~0.6 | hitmen~0.6 | hit man | contract killer* | hired killer* | professional killer | killer for hire",
        "holiday": "vacation~0.4 | summer holiday*~0.6 | holidaymakers~0.4 | tourists~0.4 | summer vacation~0.6 | beach holiday~0.6 | backpack*~0.4 | seaside resort~0.6 | summer camp~0.6",
        "holiday-romance": "summer romance | holiday romance | summer fling | vacation romance | fleeting romance | summer love",
        "hollywood": "hollywood studio system~0.6 | golden age of hollywood~0.6 | aspiring actress~0.6 | aspiring actor~0.6 | show business~0.6 | showbiz~0.4 | stuntman~0.4 | stuntmen~0.4 | tinseltown~0.4 | hollywood satire~0.6 | fading movie star~0.6 | fading star~0.6 | ageing movie star~0.6 | aging movie star~0.6",
        "holocaust": "holocaust | concentration camp* | auschwitz | shoah | death camp* | nazi persecution | warsaw ghetto",
        "homage": "homage* | pays tribute to | tribute to the | references to classic | hommage | film references | loving tribute | nod to | nods to",
        "homecoming": "homecoming~0.4 | return home | returns to his hometown | returns to her hometown | returns home | going home | back to his hometown | back to her hometown",
        "honour": "honour~0.4 | honor~0.4 | code of honour | code of honor | chivalr*~0.4 | dishonour~0.4 | dishonor~0.4 | sense of duty",
        "hopeful": "hopeful* | note of hope | message of hope | glimmer of hope | ray of hope | optimistic* | sense of hope",
        "hotel": "hotel~0.4 | motel~0.4 | guesthouse~0.4 | concierge~0.4 | hotel room~0.6",
        "hypnotic": "hypnotic* | mesmerising* | mesmerizing* | mesmeric | spellbinding* | entrancing | bewitching | hypnotises | hypnotizes",
        "identity": "identity~0.6 | search for identity | identity crisis | sense of self | who am i | self-image",
        "illness": "illness~0.4 | disease~0.4 | epidemic~0.4 | pandemic~0.4 | plague~0.4 | virus~0.4 | outbreak~0.4 | contagion~0.4",
        "imagination": "imagination~0.4 | imaginary friend* | imaginary world | make-believe | power of imagination | escapism~0.4 | fantasy and reality | escapist~0.4",
        "immigration": "immigrant*~0.6 | immigration~0.6 | migrant*~0.6 | illegal alien* | undocumented~0.6 | emigrat*~0.6 | migrants~0.6 | crossing the border | diaspora~0.6",
        "improvised": "improvised | improvisation | improvisational | mumblecore | improv | unscripted | ad-libbed",
        "independent": "independent film* | independent cinema | indie | indie drama | indie film* | indie comedy | independently produced",
        "india": "mumbai~0.4 | bombay~0.4 | calcutta~0.4 | delhi~0.4 | rural india | indian caste | caste system | kolkata~0.4",
        "infidelity": "infidelity | adultery | adulterous | unfaithful | extramarital | cheating on his wife | cheating husband | cheating wife | philandering | affair with | cuckold*",
        "inspirational": "inspirational* | inspiring* | triumph of the human spirit | human spirit | motivational | against all odds | overcoming adversity",
        "intense": "intense film | intense drama | intense thriller | intensely | intensity | intense~0.6 | harrowing* | searing",
        "intimate": "intimate | intimately | intimacy | intimate drama | up close and personal",
        "ireland": "set in ireland | irish~0.4 | northern ireland | belfast~0.4 | dublin~0.4 | the troubles",
        "ironic": "ironic* | irony | sardonic* | tongue-in-cheek | sarcastic* | sarcasm | wry | wryly",
        "irreverent": "irreverent* | irreverence | politically incorrect | iconoclastic | bad taste | raunchy | crude humour | crude humor | gross-out",
        "island": "island~0.4 | islands~0.4 | desert island~0.6 | remote island~0.6 | islanders~0.4 | tropical island~0.6",
        "isolation": "isolation~0.6 | isolated~0.6 | cut off from the world | seclusion~0.6 | secluded~0.6 | confinement~0.6 | hermit~0.6 | recluse~0.6",
        "italian-south": "sicily~0.4 | sicilian~0.4 | naples~0.4 | neapolitan~0.4 | southern italy | calabria*~0.4 | sardinia*~0.4",
        "jealousy": "jealousy~0.6 | jealous~0.6 | envy~0.6",
        "journalism": "journalis*~0.4 | newspaper~0.4 | newsroom~0.4 | reporter*~0.4 | investigative~0.4 | press freedom~0.6 | tabloid*~0.4 | war correspondent~0.6 | photojournalist*~0.4 | news anchor~0.6",
        "journey": "odyssey~0.6 | epic journey | perilous journey | long journey | quest~0.6 | pilgrimage~0.6 | voyage~0.6 | journey across | journey through | trek~0.6 | expedition~0.6",
        "jump-scares": "jump scare* | jump-scare* | cheap scares | cheap shocks",
        "justice": "justice~0.4 | fight for justice | seeking justice | miscarriage of justice | wrongly accused | wrongfully convicted | wrongly convicted | wrongful conviction | death penalty | death row | injustice*~0.4",
        "kidnapping": "kidnap*~0.6 | abduct*~0.6 | hostage*~0.6 | ransom~0.6 | held captive | captivity~0.6 | captor~0.6",
        "labour-struggle": "strike~0.4 | strikers~0.4 | trade union | labour union | labor union | union organiser | union organizer | workers' rights | labour movement | strikes~0.4",
        "latin-america": "latin america*~0.6 | south america*~0.6 | buenos aires~0.6 | mexico city~0.6 | havana~0.4 | rio de janeiro~0.6 | são paulo~0.6 | patagonia*~0.4 | bogotá~0.4 | caribbean~0.4 | cuba*~0.4",
        "lesbian-romance": "lesbian romance | lesbian love story | love between two women | lesbian relationship | relationship between two women | two women fall in love | romance between two women",
        "lgbtq": "lgbt* | queer | gay | lesbian* | homosexual* | bisexual* | same-sex | homophobi* | gay couple",
        "literary-adaptation": "adaptation of the novel | literary adaptation | screen adaptation | adapted from the novel | based on the novel | based on a novel | novel by | classic novel | shakespeare* | adaptation of a novel | film adaptation | adaptation of | based on the book",
        "london": "set in london | streets of london | east end | london's | soho~0.4 | notting hill | londoners~0.4 | cockney~0.4",
        "loneliness": "loneliness | lonely | lonesome | solitude | solitary | loner",
        "long-takes": "long take* | long takes | unbroken take* | extended takes | lengthy takes | uninterrupted take* | sequence shot*",
        "los-angeles": "set in los angeles | beverly hills | streets of los angeles | malibu~0.4 | la-set | hollywood hills",
        "loss": "loss~0.6 | sense of loss | love and loss | losses~0.6 | bereavement~0.6 | bereaved~0.6 | loss of a loved one",
        "loss-of-innocence": "loss of innocence | lost innocence | end of innocence | innocence lost | end of childhood | robbed of their innocence",
        "love": "portrait of love | story of love | nature of love | power of love | themes of love | theme of love | fall in love | falls in love | falling in love | realities of love | passionate love | love affair | complexities of love | exploration of love | deep love | about love | young lovers",
        "love-story": "love story | love stories | boy meets girl | whirlwind romance | romance between | a great romance | epic romance | chance meeting | lovers~0.6",
        "love-triangle": "love triangle | love triangles | ménage à trois | menage a trois | torn between two men | torn between two women | two men in love with | romantic triangle",
        "low-budget": "low-budget | low budget | shoestring budget | micro-budget | microbudget | no-budget | tiny budget | shoestring",
        "loyalty": "loyalty~0.4 | loyalties~0.4 | loyal friend* | allegiance~0.4 | divided loyalties",
        "lyrical": "lyrical* | lyricism | poetic | poetically | poetry of | visual poem | visual poetry | tone poem | poem~0.4",
        "macabre": "macabre | morbid* | ghoulish | gallows | grisly",
        "magic": "magic~0.6 | magician*~0.6 | wizard*~0.6 | illusionist*~0.6 | spells~0.6 | enchantress~0.6 | sorcery~0.6 | conjur*~0.6",
        "magical": "magical* | movie magic | enchantment | pure magic | spellbinding",
        "magical-realism": "magical realism | magic realism | magical realist | magic-realist | magical-realist",
        "mansion": "mansion~0.4 | country house~0.6 | manor~0.4 | stately home~0.6 | castle~0.4 | palace~0.4 | chateau~0.4 | estate~0.4 | country estate~0.6 | servants~0.4",
        "marriage": "marriage | marriages | married life | married couple | matrimony | marital | newlyweds | husband and wife",
        "martial-arts": "martial arts | martial-arts | kung fu | kung-fu | wuxia | karate | ninja* | sword fights | swordplay | taekwondo",
        "media-satire": "reality tv | reality television | television industry | media satire | media circus | media frenzy | tv satire | social media | influencer*~0.4 | paparazzi~0.4 | game show",
        "medicine": "doctor*~0.4 | surgeon*~0.4 | medical drama~0.6 | hospital~0.4 | hospitals~0.4 | patients~0.4 | medical ethics~0.6 | euthanasia~0.4 | assisted suicide~0.6 | nurse~0.4 | nurses~0.4",
        "melancholic": "melancholic* | melancholy | melancholia | wistful* | elegiac* | mournful* | plaintive*",
        "melodramatic": "melodrama* | melodramatic* | soap opera | soapy | tearful melodrama",
        "memory": "memory~0.6 | memories~0.6 | remembrance~0.6 | remembering~0.6 | act of remembering | half-remembered",
        "mental-illness": "mental illness | mentally ill | mental health | schizophreni*~0.4 | bipolar~0.4 | psychosis~0.4 | psychotic~0.4 | madness~0.4 | insanity~0.4 | insane asylum | psychiatric~0.4 | descent into madness | mental breakdown | nervous breakdown",
        "metafiction": "meta | metafiction* | self-referential | self-reflexive | self-aware | postmodern | post-modern | metafilm | deconstruct* | meta-fictional | meta-comedy",
        "middle-ages": "middle ages | medieval~0.6 | mediaeval~0.6 | knight~0.6 | knights~0.6 | crusade*~0.6 | crusader*~0.6 | plague-ridden | king arthur | inquisition~0.6",
        "middle-east": "middle east~0.6 | tehran~0.4 | iranian~0.4 | iraq*~0.4 | israel*~0.4 | palestin*~0.4 | lebanon~0.4 | lebanese~0.4 | beirut~0.4 | gaza~0.4 | jerusalem~0.4 | kabul~0.4 | afghan*~0.4 | syria*~0.4",
        "midlife-crisis": "midlife crisis | mid-life crisis | middle age | middle-aged | mid-life",
        "military": "military~0.4 | army~0.4 | boot camp~0.6 | barracks~0.4 | navy~0.4 | marines~0.4 | air force~0.6 | drill sergeant~0.6 | soldier~0.4 | troops~0.4 | commando*~0.4 | special forces~0.6",
        "minimalist": "minimalis* | minimalist | sparse | bare-bones | stripped-down | pared-down | bressonian | austere style",
        "missing-person": "missing person | disappearance of | missing child | missing girl | vanishes~0.4 | disappears without a trace | goes missing | missing daughter | missing son | gone missing",
        "mistaken-identity": "mistaken identity | mistaken for | wrong man | mistakes him for | case of mistaken | body swap | body-swap | swap bodies | switched at birth | swaps places | trading places",
        "mockumentary": "mockumentary | mockumentaries | mock-documentary | fake documentary | faux documentary",
        "monsters": "monster~0.6 | monsters~0.6 | creature~0.6 | creatures~0.6 | beast~0.6 | kaiju~0.6 | dinosaur*~0.6 | dragon~0.6 | dragons~0.6 | giant ape | giant monster | sea monster | shark~0.6 | sharks~0.6 | frankenstein~0.6",
        "moral-dilemma": "moral dilemma* | moral ambiguity | morally ambiguous | ethical dilemma* | morality tale | moral complexity | moral questions | moral conflict | grey areas | moral choice* | moral fable | impossible choice | ethical dilemmas",
        "mother-daughter": "mother and daughter | mother-daughter | mothers and daughters | mother and her daughter",
        "mother-son": "mother and son | mother-son | mothers and sons | mother and her son | domineering mother",
        "motherhood": "motherhood~0.6 | mothering~0.6 | maternal~0.6 | single mother | single mum | single mom | young mother | mother's love",
        "mountains": "mountain~0.4 | mountains~0.4 | mountaineer*~0.4 | himalaya*~0.4 | alps~0.4 | alpine~0.4 | everest~0.4 | climber*~0.4 | climbing~0.4 | summit~0.4",
        "moving-camera": "tracking shot* | steadicam | fluid camera | gliding camera | roving camera | camera movements | crane shot* | dizzying camera | camera glides",
        "multiple-perspectives": "multiple perspectives | different perspectives | multiple points of view | different points of view | rashomon*~0.4 | several perspectives | contradictory accounts | conflicting accounts | both points of view",
        "multiple-storylines": "multiple storylines | interwoven stories | intersecting stories | interlocking stories | intertwined stories | parallel stories | interconnected stories | several storylines | hyperlink~0.6 | mosaic~0.6 | interweaves~0.6 | intersecting lives | intertwining~0.6",
        "murder": "murder~0.6 | murders~0.6 | murdered~0.6 | murderer*~0.6 | killing of | homicide~0.6 | corpse~0.6 | dead body | crime of passion",
        "music-world": "musician*~0.4 | rock band~0.6 | rock star*~0.6 | music industry~0.6 | singer-songwriter~0.6 | jazz club~0.6 | jazz musician*~0.6 | pianist~0.4 | concert pianist~0.6 | violinist~0.4 | folk singer*~0.6 | rapper*~0.4 | punk band~0.6 | music scene~0.6 | hip-hop~0.6 | orchestra conductor~0.6",
        "musical-numbers": "musical numbers | song-and-dance | song and dance | dance numbers | bursts into song | musical sequences | show tunes | sung-through | show-stopping numbers | bollywood",
        "mysterious": "mysterious* | enigmatic* | cryptic | inscrutable | shrouded in mystery | air of mystery",
        "mythology": "mythology~0.6 | mythological~0.6 | mythic~0.6 | myth~0.6 | myths~0.6 | greek gods | norse~0.6 | folklore~0.6 | arthurian~0.6 | legends~0.4",
        "natural-disaster": "natural disaster* | disaster film | disaster movie | earthquake~0.4 | tsunami~0.4 | hurricane~0.4 | tornado~0.4 | flood~0.4 | volcano*~0.4 | shipwreck~0.4 | sinking ship | plane crash | avalanche~0.4",
        "natural-light": "natural light | available light | candlelight | candlelit | candle-lit | natural lighting | magic hour | golden hour",
        "naturalistic": "naturalistic* | naturalism | naturalistic acting | unaffected performances | lived-in | slice of life | slice-of-life",
        "nature": "nature~0.4 | natural world~0.6 | wilderness~0.4 | man versus nature~0.6 | man against nature~0.6 | forces of nature~0.6 | landscape*~0.4 | wildlife~0.4",
        "nazis": "nazi | nazis | third reich | ss officer | gestapo | hitler | swastika",
        "neorealism": "neorealis* | neo-realis* | italian neorealism | neorealist",
        "new-wave": "new wave | french new wave | nouvelle vague | godardian | czech new wave | new hollywood | dogme 95 | dogme",
        "new-york": "set in new york | streets of new york | new york city | brooklyn~0.4 | manhattan~0.4 | harlem~0.4 | bronx~0.4 | new yorkers",
        "night": "nocturnal~0.4 | night-time~0.6 | nighttime~0.4 | nightlife~0.4 | nightclub*~0.4 | night club~0.6 | after dark~0.6 | all-night~0.6",
        "nihilistic": "nihilistic* | nihilism | fatalistic* | fatalism | misanthropic* | pessimistic* | pessimism",
        "noir": "film noir | noir | noirish | noir thriller | neo-noir | neo noir | noir-ish | nordic noir | shadows and fog | chiaroscuro",
        "non-professional-actors": "non-professional actor* | non-professional actors | amateur actors | non-actors | nonprofessional actors | untrained actors | non-professional cast | first-time actors | amateur cast",
        "nonlinear-timeline": "nonlinear | non-linear | nonlinear timeline | non-linear narrative | out of chronological order | out of sequence | fractured narrative | fragmented narrative | jumps back and forth | back and forth in time | two timelines | dual timelines | multiple timelines | fractured chronology | jumbled chronology | time-jumping | non-chronological",
        "nostalgic": "nostalgic* | nostalgia | bygone era | bygone age | lost time | love letter to | yearning for the past",
        "obsession": "obsession~0.6 | obsessions~0.6 | obsessive*~0.6 | obsessed~0.6 | monomania*~0.6 | all-consuming",
        "on-the-run": "on the run | fugitive*~0.4 | manhunt~0.4 | man on the run | outlaws on | wanted man | flee from | chase across | lovers on the run | pursued by",
        "one-day": "single day | one day in the life | over one night | single night | course of a day | course of one day | in 24 hours | over 24 hours | twenty-four hours | one long night | single evening | over a weekend | one night~0.4",
        "one-take": "one take | single take | one continuous shot | one unbroken shot | in one shot | single continuous shot | one-shot film | single unbroken take",
        "open-ending": "open ending | open-ended | ambiguous ending | ambiguity | ambiguous | unresolved | no easy answers | leaves questions unanswered | ends abruptly | enigmatic ending | cliffhanger* | not offer easy answers | offers no easy answers | without easy answers | refuses easy answers",
        "organised-crime": "organised crime | organized crime | mafia~0.6 | mob~0.6 | mobster*~0.6 | mafioso~0.6 | cosa nostra | gangster*~0.6 | crime boss | crime family | underworld~0.6 | crime syndicate | yakuza~0.6 | triads~0.6 | camorra~0.6",
        "orphan": "orphan*~0.6 | orphanage*~0.6",
        "outsider": "outsider*~0.4 | misfit*~0.4 | outcast*~0.4 | loner~0.4 | fish out of water | fish-out-of-water | social misfit | oddball~0.4 | nonconformist~0.4 | drifter*~0.4",
        "parallel-worlds": "parallel universe* | parallel world* | alternate reality | alternate universe | multiverse | alternative reality | alternate history | another dimension",
        "paranoid": "paranoid | paranoia | conspiracy thriller | conspiracy theories | conspiratorial",
        "parenthood": "parenthood~0.4 | parenting~0.4 | child-rearing | raising a child | new parents | young parents",
        "paris": "set in paris | streets of paris | parisian~0.4 | parisians~0.4 | montmartre~0.4 | seine~0.4 | parisienne~0.4",
        "parody": "parody | parodies | parodic | spoof* | send-up | pastiche* | sends up | spoofs",
        "passage-of-time": "passage of time | passing of time | time passes | ravages of time | march of time | over the years | fleeting nature",
        "patriarchy": "patriarch*~0.6 | misogyn*~0.6 | sexis*~0.6 | male domination | male gaze | gender inequality | gender roles | toxic masculinity | machismo~0.6 | macho~0.6",
        "period-detail": "period drama* | costume drama* | period piece* | period detail* | period costume* | lavish costumes | period film* | period setting | period romance | sumptuous costumes | lavish sets",
        "philosophical": "philosophical*~0.6 | philosophy~0.6 | metaphysical~0.6 | metaphysics~0.6 | big questions | profound questions | intellectual*~0.6",
        "pirates": "pirate*~0.6 | buccaneer*~0.6 | swashbuckl*~0.6 | treasure island | privateer*~0.6",
        "playful": "playful* | mischievous* | impish | puckish | frolicsome | romp",
        "poignant": "poignant* | poignancy | touching | touchingly | moving film | moving story | moving portrait | deeply moving | movingly | deeply affecting | profoundly moving | affecting~0.5 | very moving | stirring~0.5",
        "police": "cop~0.4 | cops~0.4 | police officer*~0.6 | policeman~0.4 | police procedural~0.6 | sheriff~0.4 | rookie cop~0.6 | fbi~0.4 | police brutality~0.6 | buddy cop~0.6",
        "political": "political film~0.6 | political thriller~0.6 | political drama~0.6 | political satire~0.6 | politically charged~0.6 | deeply political~0.6 | politics~0.6 | political intrigue~0.6 | political allegory~0.6 | politician*~0.6 | activist*~0.6",
        "post-apocalyptic": "post-apocalyptic | postapocalyptic | wasteland | after the apocalypse | last man on earth | last survivors of",
        "post-war": "post-war | postwar~0.6 | post-world war | aftermath of war | aftermath of the war | rubble~0.6 | war-ravaged",
        "poverty": "poverty~0.6 | destitute~0.6 | impoverished~0.6 | homeless*~0.6 | poverty-stricken | slum~0.6 | slums~0.6 | hunger~0.6 | breadline~0.6 | downtrodden~0.6",
        "power": "power struggle* | struggle for power | abuse of power | corridors of power | power play | power games | will to power | nature of power | palace intrigue",
        "pregnancy": "pregnancy~0.4 | pregnant~0.4 | expecting a baby | unwanted pregnancy | teenage pregnancy",
        "prison": "prison~0.6 | prisoner*~0.6 | inmate*~0.6 | jail~0.6 | behind bars | incarcerat*~0.6 | convict~0.6 | convicts~0.6 | penitentiary~0.6 | prison drama",
        "prison-escape": "prison break* | prison escape | jailbreak~0.4 | escape from prison | escape from alcatraz | breaks out of prison | escaped convict*",
        "provocative": "provocative* | provocation | provocateur | transgressive | confrontational | taboo-breaking | incendiary",
        "psychiatric-hospital": "mental hospital | psychiatric hospital | asylum~0.4 | mental institution | psychiatric ward | sanatorium~0.4 | mental asylum",
        "psychological": "psychological thriller | psychological drama | psychological horror | psychological study | psychologically | psychological depth | psychodrama | mind games | psychological suspense",
        "quirky": "quirky | quirks | offbeat | oddball | idiosyncratic | kooky | off-kilter | eccentric charm",
        "race-against-time": "race against time | race against the clock | ticking clock | against the clock | ticking bomb | countdown~0.4",
        "racism": "racism | racist | racial | racial prejudice | racial tension* | apartheid | segregation | civil rights | bigotry | xenophobi* | antisemitism | anti-semitism",
        "rags-to-riches": "rags to riches | rags-to-riches | rise to power | rise to the top | self-made | from nothing to | rise from poverty | cinderella story",
        "raw": "raw emotion | raw emotions | raw and honest | raw intensity | raw and vulnerable | raw performances | unflinching* | unvarnished | raw drama | raw~0.5 | brutally honest | no-holds-barred",
        "real-time": "real time | real-time | unfolds in real time | plays out in real time",
        "realistic": "realistic portrayal | realistic | realism | authentic | authenticity | true to life | true-to-life | lifelike | unflinching portrayal | down-to-earth",
        "reality-vs-illusion": "reality and illusion | illusion and reality | nature of reality | blurs the line between | blurring the line | reality and fiction | fact and fiction | dream and reality | what is real",
        "rebellion": "rebel~0.4 | rebels~0.4 | rebellious~0.4 | rebelliousness~0.4 | rebellion~0.4 | counterculture~0.4 | counter-culture | teenage rebellion | defiance~0.4 | anti-establishment | punk~0.4",
        "redemption": "redemption | redemptive | second chance | second chances | redeem himself | redeem herself | atone",
        "refugees": "refugee*~0.6 | asylum seeker* | refugee camp* | displaced people | fleeing war | stateless~0.6",
        "relationships": "relationships~0.6 | long-term relationship | relationship drama | couple's journey | human relationships | fragility of relationships | couples face | portrayal of relationships | state of a relationship | human connection",
        "religion": "religion~0.6 | religious~0.6 | faith~0.6 | catholic*~0.6 | catholicism~0.6 | church~0.6 | priest*~0.6 | nun~0.6 | nuns~0.6 | christian*~0.6 | islam~0.6 | judaism~0.6 | crisis of faith | biblical~0.6 | sectarian~0.6 | monks~0.6",
        "remake": "a remake of | remake of the | remakes the | remake of a | american remake of | hollywood remake | a reboot of | re-imagining of | reimagining of | new version of",
        "renaissance": "renaissance~0.4 | elizabethan~0.4 | tudor*~0.4 | henry viii | 16th century | 16th-century | sixteenth century | 17th century | 17th-century | seventeenth century | seventeenth-century",
        "resistance": "resistance fighter* | resistance movement | french resistance | partisans~0.6 | the resistance | underground movement | civil disobedience",
        "reunion": "reunion~0.4 | reunite~0.4 | reunites~0.4 | reunited~0.4 | class reunion | family reunion | long-lost | old friends meet | high school reunion",
        "revenge": "revenge | vengeance | vengeful | vendetta | avenge* | vigilante | retribution | payback",
        "reverse-chronology": "reverse chronology | told backwards | in reverse order | backwards in time | in reverse chronological | runs backwards",
        "revolution": "revolution~0.6 | revolutionary~0.6 | revolutionaries~0.6 | uprising~0.6 | revolt~0.6 | insurrection~0.6 | rebellion~0.6 | coup d'état",
        "rise-and-fall": "rise and fall | downfall~0.6 | fall from grace | ascent and decline | decline and fall | meteoric rise | rise-and-fall | downward spiral | spirals out of control",
        "road-movie": "road movie* | road-movie* | road trip* | cross-country | road film | drive across | hit the road | on the road~0.4 | road-trip movie",
        "romance-gone-wrong": "anti-romance | unraveling of a once-promising | unravelling of a | unraveling of a | falls out of love | fall out of love | falling out of love | doomed romance | doomed love | love gone wrong | erosion of a relationship | romance turned sour | love turns sour | relationship unravels | end of a relationship | end of love | love and its complications | death of love",
        "romantic": "romantic* | romance film | sweeping romance | swoon-worthy | swooning | a romance | love story | love stories",
        "romantic-comedy": "romantic comedy | romantic comedies | romcom* | rom-com* | meet-cute",
        "rome-city": "set in rome | streets of rome | eternal city | roman suburbs | cinecittà~0.4",
        "sacrifice": "sacrifice~0.6 | self-sacrifice | sacrifices~0.6 | sacrificing~0.6 | selfless~0.6",
        "sad": "sad film | sad story | sad tale | deeply sad | very sad | so sad | desperately sad | sorrowful* | sadness~0.6 | sad~0.4",
        "samurai": "samurai | ronin | shogun* | jidaigeki | chambara | bushido | feudal japan",
        "satire": "satire | satires | satirical* | satiric | satirises | satirizes | lampoon* | skewers | send-up of society | biting satire",
        "scary": "scary | scariest | terrifying* | frightening* | frightens | spine-tingling | nerve-shredding | spine-chilling | scares | truly terrifying",
        "science": "scientist*~0.4 | mad scientist~0.6 | scientific experiment*~0.6 | laboratory~0.4 | genetic engineering~0.6 | cloning~0.4 | clone~0.4 | clones~0.4 | physicist*~0.4 | mathematician*~0.4 | human experiment*~0.6",
        "screwball": "screwball | battle of the sexes | sophisticated comedy | comedy of manners | drawing-room comedy",
        "sea": "at sea~0.6 | the sea~0.6 | ocean~0.4 | sailor*~0.4 | seafaring~0.4 | ship~0.4 | shipboard~0.4 | lighthouse~0.4 | fisherman~0.4 | fishermen~0.4 | fishing village~0.6 | harbour~0.4 | cruise ship~0.6 | submarine*~0.4 | sailing~0.4",
        "secrets": "dark secret* | secrets and lies | hidden past | deadly secret | terrible secret | secrets of the past | secret life | double life",
        "self-discovery": "self-discovery | finding herself | finding himself | find herself | find himself | journey of discovery | inner journey | personal growth | search for meaning",
        "sensual": "sensual* | sensuality | sultry | sensuous*",
        "sentimental": "sentimental* | schmaltz* | mawkish* | saccharine | syrupy | mushy | sappy | maudlin",
        "sequel": "a sequel to | the sequel to | direct sequel | long-awaited sequel | belated sequel | follow-up to the | third instalment | third installment | second instalment | second installment | latest instalment | part of a trilogy | final part of the | a prequel to | prequel to the | spin-off of",
        "serial-killer": "serial killer* | serial murders | psychopath* | serial murderer | killing spree | psycho killer | sociopath* | cannibal*",
        "sexual-abuse": "rape~0.4 | raped~0.4 | rapist~0.4 | sexual abuse | sexual assault | sexual violence | child abuse | molest*~0.4 | paedophil*~0.4 | pedophil*~0.4 | incest*~0.4",
        "sexuality": "sexuality~0.6 | sexual awakening | sexual desire | sexual freedom | sexual liberation | sexual politics | sex life | libido~0.6",
        "shocking": "shocking | shockingly | shocks | scandalous* | jaw-dropping~0.4 | shock value",
        "siblings": "siblings~0.4 | sibling rivalry | estranged brothers | two brothers | two sisters | three sisters | sisterhood~0.4 | brotherhood~0.4 | estranged siblings | twin brothers | twin sisters | twins~0.4",
        "simple-story": "simple story | simple tale | deceptively simple | simplicity | straightforward story | slight story | simple premise | thin plot",
        "single-location": "single location | one location | single setting | one room | single room | confined to a | confined setting | single house | takes place entirely in | entirely set in",
        "slapstick": "slapstick | physical comedy | pratfall* | sight gags | farce | farcical | buffoon* | knockabout | custard pie",
        "slasher": "slasher* | giallo | masked killer | final girl | body count | knife-wielding",
        "slavery": "slavery~0.6 | slave~0.6 | slaves~0.6 | enslaved~0.6 | slave trade | plantation~0.6 | human trafficking | trafficking~0.6",
        "slow-burn": "slow-burn | slow burn | slow-burning | slow-burner | simmers | slowly builds | builds slowly | gradual build-up | slowly tightens",
        "slow-motion": "slow motion | slow-motion | slo-mo | bullet time",
        "slow-paced": "slow-paced | slow-moving | slow pace | leisurely pace | leisurely | unhurried | languid* | glacial pace | deliberate pace | slow film | ponderous | deliberately paced | plodding | takes its time | slow rhythm",
        "slums": "slum* | favela* | shanty town* | shantytown* | ghetto* | barrio | trailer park | projects~0.3 | deprived estate",
        "small-town": "small town* | small-town | sleepy town | provincial town | rural town | backwater~0.6 | provincial life | remote town | one-horse town",
        "snow": "snow~0.4 | snowy~0.4 | snowbound~0.4 | blizzard~0.4 | arctic~0.4 | antarctic*~0.4 | siberia*~0.4 | polar~0.4 | ice~0.4 | alaska~0.4 | frozen~0.4 | wintry~0.4 | ski resort~0.6",
        "social-criticism": "social commentary | social critique | social criticism | socially conscious | social conscience | indictment of | social injustice | social issues | critique of society | societal~0.6",
        "social-realism": "social realism | social-realist | social realist | kitchen-sink | kitchen sink drama | kitchen sink realism | loachian",
        "solemn": "solemn* | sombre | somber | austere* | austerity | funereal | gravity",
        "space": "outer space~0.6 | in space~0.6 | spaceship*~0.6 | spacecraft~0.6 | space station~0.6 | astronaut*~0.6 | space travel~0.6 | space opera~0.6 | galaxy~0.6 | galactic~0.6 | deep space~0.6 | space mission~0.6 | lunar~0.6 | mars~0.6",
        "spaghetti-western": "spaghetti western* | revisionist western | neo-western | anti-western | gunslinger* | gunfight* | cowboy*",
        "spanish-civil-war": "spanish civil war | franco's spain | francoist~0.4 | franco regime | international brigades",
        "spanning-decades": "spanning decades | spans decades | over several decades | over three decades | multi-generational | multigenerational~0.6 | generations of a family | decades-spanning | across decades | generation-spanning | spanning thirty years | spans three decades | family saga | over the course of years",
        "sparse-dialogue": "almost wordless | nearly wordless | wordless* | sparse dialogue | few words | little dialogue | dialogue-free | taciturn | without dialogue | near-silent | laconic",
        "special-effects": "special effects | visual effects | cgi | computer-generated | digital effects | practical effects | effects-driven | motion capture | motion-capture",
        "spectacular": "spectacular* | spectacle | dazzling* | breathtaking* | eye-popping | visual feast | feast for the eyes | jaw-dropping",
        "spirituality": "spiritual*~0.6 | spirituality~0.6 | transcenden*~0.6 | mystic*~0.6 | mysticism~0.6 | buddhis*~0.6 | reincarnation~0.6 | enlightenment~0.6",
        "split-screen": "split screen* | split-screen*",
        "sports": "sports drama~0.6 | sports film~0.6 | sports movie~0.6 | athlete*~0.4 | championship~0.4 | underdog team~0.6 | football player~0.6 | soccer~0.4 | baseball~0.4 | basketball~0.4 | tennis~0.4 | ice hockey~0.6 | racing driver*~0.6 | olympic*~0.4 | marathon~0.4 | wrestler*~0.4 | skater*~0.4 | surfer*~0.4 | coach~0.3",
        "stage-adaptation": "based on the play | based on a play | stage play | adapted from the play | adaptation of the play | filmed play | based on the stage | adapted from his own play",
        "static-camera": "static camera | static shots | fixed camera | static compositions | static takes | locked-off camera | fixed shots | static long takes",
        "stop-motion": "stop-motion | stop motion | claymation | puppet animation | clay animation | plasticine",
        "strong-female-lead": "strong female lead~0.6 | strong female character*~0.6 | strong woman~0.6 | heroine~0.4 | heroines~0.4 | female protagonist*~0.6 | female lead~0.6 | strong women~0.6 | tough heroine~0.6 | badass woman~0.6 | woman-led~0.6",
        "stylised": "stylised | stylized | stylish* | highly stylised | highly stylized | mannered | baroque | visual style | style over substance | sleek | slick",
        "suburbia": "suburb~0.4 | suburbs~0.4 | suburbia~0.4 | suburban~0.4 | picket fence* | housing estate | tower block* | cul-de-sac | banlieue~0.4",
        "suicide": "suicide~0.6 | suicidal~0.6 | suicides~0.6 | takes her own life | takes his own life",
        "summer": "one summer~0.6 | long hot summer~0.6 | summery~0.4 | heatwave~0.4 | sun-drenched~0.6 | sun-kissed~0.6 | sunny~0.4 | summer days~0.6 | endless summer~0.6 | one hot summer~0.6 | over one summer~0.6",
        "superheroes": "superhero* | superpower* | super-hero* | supervillain* | masked hero | comic-book hero | marvel universe",
        "supernatural": "supernatural~0.4 | paranormal~0.4 | occult~0.4 | ouija~0.4 | séance~0.4 | telekine*~0.4 | telepath*~0.4 | psychic~0.4 | clairvoyan*~0.4 | curse~0.4",
        "surreal": "surreal | surrealis* | surrealist | lynchian | buñuelian | dali-esque | felliniesque | fever dream",
        "surveillance": "surveillance~0.6 | wiretap*~0.6 | eavesdropp*~0.6 | big brother | bugged~0.6 | voyeur*~0.6 | spied on | privacy~0.6",
        "survival": "survival~0.6 | survivor~0.6 | survivors~0.6 | fight for survival | struggle to survive | survivalist~0.6 | stranded~0.6 | castaway*~0.6 | survive~0.4 | survives~0.3",
        "suspenseful": "suspenseful* | suspense | suspense-filled | edge of your seat | edge-of-your-seat | edge of the seat",
        "symbolism": "symbolic* | symbolism | metaphor* | metaphorical* | symbolist | laden with symbols | motif | motifs",
        "talking-heads": "talking heads | interviews with survivors | talking-head | interviewees | archive interviews",
        "tear-jerker": "tear-jerker* | tearjerker* | weepie | weepy | tear-jerking | bring tissues | reach for the tissues | moved to tears | reduced to tears | in tears | made me cry | will cry~0.5",
        "technology": "technology~0.4 | technological~0.4 | internet~0.4 | hacker*~0.4 | hacking~0.4 | cyberpunk~0.4 | computers~0.4 | digital age~0.6 | virtual reality~0.6 | video game*~0.6 | big tech~0.6 | smartphone*~0.4",
        "tender": "tender | tenderly | tenderness | gentle film | gentle drama | delicate portrait | delicately | affectionate* | warmth and tenderness",
        "tense": "tense | tension | taut | nail-biting* | nail-biter | white-knuckle | nerve-racking | nerve-wracking | nerve-jangling",
        "terminal-illness": "terminal illness | terminally ill | terminal cancer | cancer~0.4 | dying of | incurable~0.4 | months to live | weeks to live",
        "terrorism": "terroris*~0.6 | terrorist*~0.6 | bombing~0.6 | suicide bomber* | jihad*~0.6 | hijack*~0.6 | 9/11~0.6 | bomb plot",
        "theatre-world": "stage actor*~0.6 | theatre troupe~0.6 | theater troupe~0.6 | theatre company~0.6 | broadway~0.4 | stage production~0.6 | backstage~0.4 | theatre world~0.6 | playwright*~0.4",
        "thought-provoking": "thought-provoking | thought provoking | food for thought | makes you think | make you think | invites contemplation | provokes thought | raises questions | intelligent film | thoughtful* | introspection~0.6",
        "thrilling": "thrilling* | exciting | action-packed | adrenaline | adrenaline-fuelled | adrenaline-fueled | thrill ride | high-octane | pulse-racing | breakneck",
        "time-loop": "time loop* | time-loop* | same day over and over | relives the same day | relive the same day | groundhog day~0.5",
        "time-travel": "time travel* | time-travel* | time machine | travels back in time | traveling back in time | travelling back in time | time paradox | back in time",
        "tokyo": "set in tokyo | tokyo streets | streets of tokyo | modern-day japan | contemporary japan",
        "toxic-relationship": "toxic relationship | dysfunctional relationship | dysfunctional, relationship | toxic and dysfunctional | abusive relationship | toxic love | destructive relationship | codependen* | emotional abuse | gaslighting | self-destructive relationship | manipulative partner | love-hate relationship | sadomasochis*",
        "tradition-vs-modernity": "tradition and modernity | old and new | ancient traditions | traditional values | clinging to tradition | patriarchal traditions | arranged marriage* | customs~0.4",
        "tragic": "tragic* | tragedy | tragedies | greek tragedy | shakespearean | ill-fated | doomed",
        "tragicomedy": "tragicomedy | tragicomic* | tragi-comic | comedy-drama | dramedy | serio-comic | seriocomic",
        "train": "train~0.4 | trains~0.4 | railway*~0.4 | railroad*~0.4 | express train~0.6 | train journey~0.6 | train station~0.6",
        "transgender": "transgender* | trans woman | trans man | transsexual* | gender identity | drag queen* | cross-dress* | crossdress* | transvestite* | gender dysphoria | non-binary",
        "trauma": "trauma~0.6 | traumas~0.6 | traumatic~0.6 | traumatised~0.6 | traumatized~0.6 | post-traumatic | ptsd~0.6 | scarred by | shell-shocked",
        "twist-ending": "twist ending | plot twist* | surprise ending | final twist | shocking twist | twist at the end | twists and turns | unexpected twist* | last-minute twist | unpredictable | big reveal | twisty | final revelation | surprise twist | late twist | a twist~0.6 | a final twist",
        "undercover": "undercover~0.4 | double life | false identity | secret identity | infiltrat*~0.4 | mole~0.4 | in disguise | assumed identity | disguised as",
        "underdog": "underdog*~0.4 | unlikely hero | unlikely heroes | david and goliath | outclassed~0.4 | loser~0.4 | losers~0.4",
        "understated": "understated | understatement | restrained | subtle | subtlety | low-key | nuanced | delicately nuanced | nuances | minor-key | quietly~0.4 | quietly powerful | quietly devastating",
        "unemployment": "unemploy*~0.6 | laid off | jobless~0.6 | redundancy~0.6 | out of work | lost his job | loses his job | loses her job | economic crisis | recession~0.6",
        "unhappy-ending": "unhappy ending | tragic ending | sad ending | bleak ending | devastating ending | downbeat ending | heartbreaking ending | not a happy ending | tragic finale | ends in tragedy | bitter ending | no happy ending",
        "university": "university~0.4 | college student*~0.6 | college students~0.6 | campus~0.4 | fraternity~0.4 | sorority~0.4 | professor~0.4 | academia~0.4 | freshman~0.4 | grad student~0.6",
        "unreliable-narrator": "unreliable narrator* | unreliable narration | untrustworthy narrator | unreliable memory | unreliable perspective",
        "unrequited-love": "unrequited love | unrequited | one-sided love | hopelessly in love | secretly in love | pines for | pining for | hopeless crush",
        "unsentimental": "unsentimental* | without sentimentality | never sentimental | refuses sentimentality | free of sentimentality | clear-eyed",
        "unsettling": "unsettling* | uneasy | unease | unnerving* | discomfiting | disquieting*",
        "uplifting": "uplifting* | life-affirming | joyous* | joyful* | exhilarating* | spirit-lifting | lifts the spirits | rousing | crowd-pleaser~0.5 | crowd-pleasing~0.5",
        "us-mexico-border": "mexican border | us-mexico border | border patrol | border town | rio grande | tijuana~0.4 | juarez~0.4",
        "vampires": "vampire* | dracula | bloodsucker* | vampiric | nosferatu",
        "vietnam-war": "vietnam war | vietnam~0.6 | viet cong | vietcong~0.6 | vietnam-era",
        "village": "village~0.4 | villages~0.4 | villagers~0.4 | hamlet~0.4 | remote village~0.6",
        "violent": "violence | ultra-violent | ultraviolent | brutal | brutality | brutally | bloody | bloodshed | savage* | bloodbath | violent~0.5 | violent film | violent thriller",
        "visceral": "visceral* | punch in the gut | gut punch | bruising | pummelling | blistering | relentless* | punishing",
        "visually-stunning": "visually stunning | visually striking | visually beautiful | visually rich | gorgeous* | stunning visuals | beautiful images | beautifully shot | sumptuous* | painterly | beautifully filmed | stunning cinematography | ravishing | stunning imagery | gorgeously shot | visually arresting | breathtaking cinematography",
        "voice-over": "voice-over* | voiceover* | voice over | narration | narrated by | off-screen narrator | narrator's voice | first-person narration | omniscient narrator",
        "war": "horrors of war | war film | war movie | war drama | wartime~0.4 | at war | war-torn | battlefield~0.4 | soldiers~0.4 | combat~0.4 | front line | trenches~0.4",
        "war-trauma": "war veteran* | war trauma | vietnam vet* | returning soldier* | scars of war | wounds of war | shell shock | war veterans",
        "wealth": "rich and famous | the rich | wealthy family | super-rich | the wealthy | billionaire*~0.4 | millionaire*~0.4 | high society | upper class | upper-class | aristocra*~0.4 | bourgeois*~0.4",
        "wedding": "wedding*~0.4 | bride~0.4 | bridesmaid*~0.4 | bachelor party~0.6 | runaway bride~0.6 | wedding day~0.6",
        "werewolves": "werewolf~0.6 | werewolves~0.6 | lycanthrop*~0.6 | full moon",
        "whimsical": "whimsical* | whimsy | fanciful | enchanting | magical tale | storybook",
        "whodunit": "whodunit* | whodunnit* | murder mystery | murder-mystery | who killed | agatha christie | closed circle | locked-room | red herring* | armchair detective",
        "wild-west": "wild west | old west | frontier~0.4 | gold rush | american west | saloon~0.4 | stagecoach~0.4 | bounty hunter* | outlaw*~0.4",
        "witches": "witch~0.6 | witches~0.6 | witchcraft~0.6 | sorcer*~0.6 | coven~0.6 | black magic | witch hunt*",
        "witty": "witty | wit | wittily | razor-sharp | sharp dialogue | sparkling dialogue | razor-sharp dialogue | clever dialogue | quick-witted | banter",
        "working-class": "working class | working-class | blue-collar | factory worker* | factory workers | miners~0.6 | mining town | proletaria*~0.6 | labourers~0.6 | steelworker*~0.6",
        "workplace": "workplace~0.4 | office life~0.6 | office politics~0.6 | white-collar~0.6 | corporate world~0.6 | corporate ladder~0.6 | nine-to-five~0.6 | boss from hell~0.6 | the daily grind~0.6",
        "world-war-one": "world war i | first world war | world war one | great war | wwi~0.6 | ww1~0.6 | western front | gallipoli~0.6",
        "world-war-two": "world war ii | second world war | world war two | wwii~0.6 | ww2~0.6 | d-day | pearl harbor | normandy landings | the blitz | occupied france | stalingrad~0.6 | dunkirk~0.6 | nazi-occupied | occupied paris",
        "writers": "novelist*~0.4 | writer's block~0.6 | struggling writer~0.6 | poet~0.4 | poets~0.4 | literary world~0.6 | aspiring writer~0.6 | screenwriter with~0.6 | ghostwriter~0.4",
        "zombies": "zombie* | undead | living dead | zombie apocalypse",
    },
)
