"""The words of German."""

from __future__ import annotations

from filmoteca.languages.model import Language, counted

LANGUAGE = Language(
    code="de",
    name="Deutsch",
    abbreviations=(
        "# dr dres prof hr hrn fr frl dipl ing phil jur rer nat st bzw ca d.h dgl ebd evtl ggf hrsg i.d.r inkl exkl insb jh jhd jhdt "
        "orig o.ä österr dt engl frz ital amerik brit poln russ schwed sog s.o s.u u.a u.u urspr v.a v.l verf vgl vs z.b z.t z.zt "
        "zt zzgl zus geb gest verh gem gegr bes bspw einschl erg ehem eigtl entspr allg nr# nrn# bd# bde# abb# abs# art# aufl# "
        "kap# lt max# mind# rd# tel# pkt# s# op# vol# mio+ mrd+ std+ etc+ usw+ uvm+ u.ä+ u.v.m+ min+ sek+ jun+ sen+ jr+ co+ inc+ "
        "ltd+ n.chr+ v.chr+ jan# feb# mär# apr# jul# aug# sep# sept# okt# nov# dez#"
    ),
    boilerplate=(
        "[bearbeiten | schreibe einen kommentar | kommentar schreiben | kommentar hinterlassen | kommentar verfassen | "
        "hinterlasse einen kommentar | einen kommentar hinterlassen | kommentieren | noch keine kommentare | keine kommentare | "
        "0 kommentare | kommentare (0) | kommentare sind geschlossen | deine e-mail-adresse wird nicht | "
        "ihre e-mail-adresse wird nicht | erforderliche felder sind | du musst angemeldet sein | sie müssen angemeldet sein | "
        "anmelden | einloggen | registrieren | abonnieren | newsletter | jetzt abonnieren | zum newsletter | "
        "wir verwenden cookies | wir nutzen cookies | diese website verwendet cookies | diese webseite verwendet cookies | "
        "diese seite verwendet cookies | diese seite nutzt cookies | diese website nutzt cookies | diese webseite nutzt cookies | "
        "unsere website verwendet cookies | cookie-einstellungen | cookie-hinweis | cookies helfen uns | alle akzeptieren | "
        "cookies akzeptieren | alle ablehnen | einstellungen verwalten | mit der nutzung dieser | datenschutz | "
        "datenschutzerklärung | impressum | agb | nutzungsbedingungen | teilen: | teilen auf | teilen mit | teilen | "
        "jetzt teilen | diesen artikel teilen | artikel teilen | drucken | weiterempfehlen | twittern | merken | folge uns | "
        "folgt uns | folgen sie uns | gefällt mir: | wird geladen | lade … | ähnliche filme: | ähnliche filme | "
        "ähnliche beiträge | ähnliche artikel | verwandte artikel | verwandte beiträge | das könnte dich auch | "
        "das könnte sie auch | auch interessant | mehr zum thema | lesen sie auch | lies auch | weiterlesen | mehr lesen | "
        "mehr anzeigen | alle anzeigen | nächster beitrag | vorheriger beitrag | nächster artikel | vorheriger artikel | "
        "zurück zur | zurück zum | zurück nach oben | nach oben | zum inhalt springen | zum seitenanfang | menü | suche | suchen | "
        "startseite | anzeige | werbung | gesponsert | alle rechte vorbehalten | © | copyright | powered by | schlagworte: | "
        "schlagwörter: | tags: | tags | verschlagwortet mit | abgelegt unter | veröffentlicht in | veröffentlicht unter | "
        "kategorie: | kategorien: | eingestellt von | gepostet von | permalink | jetzt bewerten | deine bewertung | "
        "bewerte diesen | fehler melden | tickets kaufen | karten kaufen | jetzt ansehen | jetzt streamen | trailer ansehen | "
        "zur merkliste | zur watchlist | auf die merkliste | mit unserer app | app herunterladen | kinoprogramm | zum trailer | "
        "hier klicken | dieser beitrag enthält affiliate | affiliate-links | vg wort"
    ),
    comments=(
        "kommentare | leserkommentare | leserbriefe | nutzerkommentare | antworten | gedanken zu | kommentare zu | userkritiken | "
        "nutzerkritiken"
    ),
    function_words=(
        "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines und oder aber denn "
        "sondern doch als wie wenn weil dass daß ob obwohl während bevor nachdem damit sodass indem falls sobald solange in im an "
        "am auf aus bei beim bis durch für gegen hinter mit nach neben ohne seit statt trotz über um unter von vom vor wegen zu "
        "zum zur zwischen außer ab entlang gegenüber ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen mein "
        "meine meinen meinem meiner dein deine sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere "
        "unseren unserem unserer euer eure dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden "
        "jedem alle allen aller alles manche mancher viele vielen vieler viel wenig wenige mehr meist mehrere einige einigen etwas "
        "nichts man wer wen wem wessen was welcher welche welches welchen wo wohin woher wann warum wieso ist sind war waren bin "
        "bist sei wäre wären gewesen hat habe haben hatte hatten hätte hätten gehabt wird werden wurde wurden worden geworden "
        "würde würden kann können konnte konnten könnte muss müssen musste mussten müsste soll sollen sollte sollten will wollen "
        "wollte wollten darf dürfen durfte mag möchte lässt lassen ließ nicht nie niemals nur noch schon auch so sehr da dann dort "
        "hier her hin heute jetzt immer wieder einmal mal gar ganz fast etwa eben ja nein nun also dabei dafür dagegen daher "
        "damals danach daran darauf daraus darin darum darüber davon davor dazu denen deren dessen jedoch sogar selbst selber zwar "
        "allerdings außerdem bereits beide beiden zuerst zuletzt erst weder sowie sowohl bzw ins ans aufs fürs übers dies solche "
        "solcher solchen anders andere anderen anderer anderes ander"
    ),
    words={
        "det": (
            "der | die | das | dem | den | des | ein | eine | einem | einen | einer | eines | dieser | diese | dieses | diesem | "
            "diesen | ihr | ihre | ihrem | ihren | ihrer"
        ),
        "by": "von | vom | durch",
        "of": "",
        "and": "und | sowie | u. | als auch",
        "with": "mit | neben | an der seite von | gegenüber",
        "as": (
            "als | in der rolle des | in der rolle der | in der rolle von | in der titelrolle | in der titelrolle als | "
            "in der hauptrolle als | in einer doppelrolle als"
        ),
        "starring": (
            "in den hauptrollen | in der hauptrolle | in weiteren rollen | in nebenrollen | in einer nebenrolle | hauptrollen | "
            "mit den stimmen von | stimmen von | die hauptrollen spielen | es spielen | es spielt | darsteller sind | mitwirkende | "
            "hauptdarsteller sind | in den rollen | vor der kamera stehen | vor der kamera | zu sehen sind"
        ),
        "cast": (
            "besetzung | darsteller | darstellerinnen | ensemble | schauspieler | cast | die rollen | schauspielerensemble | "
            "darsteller*innen | sprecher | synchronsprecher | schauspieler*innen"
        ),
        "plays": (
            "spielt | spielte | spielen | gespielt hat | verkörpert | verkörperte | verkörpern | mimt | mimte | gibt | gab | stellt | "
            "darstellt | porträtiert | ist zu sehen als | glänzt als | brilliert als | überzeugt als | überzeugt in der rolle | "
            "schlüpft in die rolle | schlüpft in die rolle von | schlüpft in die rolle des | schlüpft in die rolle der | "
            "übernimmt die rolle | übernahm die rolle | leiht seine stimme | leiht ihre stimme | spricht | tritt als | agiert als"
        ),
        "played_by": "gespielt von | verkörpert von | dargestellt von | gesprochen von | gemimt von | gespielt vom",
        "make": (
            "stammt | stammen | schuf | schufen | besorgte | besorgt | liefert | lieferte | steuerte | übernahm | übernimmt | "
            "übernommen | zeichnet verantwortlich | zeichnete verantwortlich | verantwortet | verantwortete | führt | führte | "
            "geführt | schrieb | schreibt | geschrieben | komponierte | komponiert | macht | machte | gemacht | hat | hatte | kommt | "
            "kam | beigesteuert | steuert | liegt | lag | verdankt"
        ),
        "film": (
            "film | films | filme | filmen | spielfilm | spielfilms | spielfilme | spielfilmdebüt | kinofilm | kinofilms | streifen | "
            "langfilm | kurzfilm | dokumentarfilm | dokumentation | doku | debütfilm | debüt | regiedebüt | langfilmdebüt | "
            "verfilmung | neuverfilmung | komödie | tragikomödie | drama | thriller | krimi | western | horrorfilm | biopic | "
            "fortsetzung | abschlussfilm | erstling | kinodebüt | leinwandepos | leinwand | kino | spielfilmerstling | actionfilm | "
            "animationsfilm | zeichentrickfilm | stummfilm | heimatfilm | kriegsfilm | antikriegsfilm | melodram | filmdrama | "
            "historienfilm | science-fiction-film"
        ),
        "copula": "ist | sind | war | waren | heißt",
        "he": "er | sie | der | die | welcher | welche",
        "his": "sein | seine | seinem | seinen | seiner | seines | ihr | ihre | ihrem | ihren | ihrer | ihres | dessen | deren",
        "not": "nicht | nie | niemals | kein | keine | keinen | keinem | keiner | statt | anstatt | anstelle | ohne | weder | noch nie",
        "may": (
            "würde | könnte | sollte | sollten | wollte | wollten | ursprünglich | zunächst | beinahe | fast | angeblich | geplant | "
            "vorgesehen | im gespräch | lehnte ab | ablehnte | abgelehnt | wäre | hätte | hätten | angeboten | angebot | gerücht | "
            "gerüchte | abgesagt | sagte ab | zerschlug sich | zerschlugen sich | beinah | abgesprungen | ersetzt | stattdessen"
        ),
        "say": (
            "sagt | sagte | sagten | sagen | erzählt | erzählte | erinnert sich | erinnerte sich | erklärt | erklärte | meint | "
            "meinte | ergänzt | ergänzte | schreibt | schrieb | berichtet | berichtete | gesteht | gestand | betont | betonte | "
            "verrät | verriet | fügt hinzu | fügte hinzu | so | laut | antwortet | antwortete | widerspricht | lacht | lachte | "
            "scherzt | seufzt | findet | fand | fragt | fragte | nennt | nannte | zitiert"
        ),
        "won": (
            "gewann | gewinnt | gewannen | gewonnen | gewinner | gewinnerin | erhielt | erhielten | erhält | erhalten | bekam | "
            "bekamen | bekommt | bekommen | ausgezeichnet | auszeichnung | auszeichnungen | prämiert | preisgekrönt | geehrt | "
            "ging an | ging | gegangen | gingen | gab es | gab's | holte | holten | errang | verliehen | verlieh | belohnt | sieger | "
            "siegte | räumte ab | abgeräumt | nahm entgegen | mitgenommen | wurde mit"
        ),
        "nominated": (
            "nominiert | nominierung | nominierungen | nominierte | nominierten | oscar-nominierung | oscar-nominierungen | "
            "oscarnominiert | oscarnominierung | oscarnominierungen | golden-globe-nominierung | unterlag | unterlagen | im rennen | "
            "wettbewerb | kandidat | shortlist | leer aus"
        ),
        "lost": (
            "unterlag | unterlagen | verlor | verloren | leer aus | ging leer aus | gingen leer aus | kein gewinn | verpasste | "
            "kein oscar"
        ),
        "prizeword": (
            "preis | preise | preises | preisen | auszeichnung | auszeichnungen | trophäe | statuette | filmpreis | publikumspreis | "
            "jurypreis | kritikerpreis | ehrenpreis"
        ),
        "best": "beste | bester | bestes | besten | bestem | herausragende",
        "category": (
            "bester film | besten film | bester spielfilm | besten spielfilm | beste regie | beste kamera | beste musik | "
            "beste filmmusik | bester schnitt | beste montage | bestes drehbuch | bestes originaldrehbuch | "
            "bestes adaptiertes drehbuch | adaptiertes drehbuch | originaldrehbuch | bester hauptdarsteller | "
            "beste hauptdarstellerin | bester nebendarsteller | beste nebendarstellerin | besten hauptdarsteller | "
            "besten nebendarsteller | bester darsteller | beste darstellerin | beste männliche hauptrolle | "
            "beste weibliche hauptrolle | beste männliche nebenrolle | beste weibliche nebenrolle | bester fremdsprachiger film | "
            "besten fremdsprachigen film | bester internationaler film | besten internationalen film | bester ausländischer film | "
            "bester dokumentarfilm | besten dokumentarfilm | bester animationsfilm | besten animationsfilm | bestes szenenbild | "
            "bestes kostümbild | beste kostüme | bestes maskenbild | beste tongestaltung | bester ton | beste visuelle effekte | "
            "bester kinderfilm | bester nachwuchsdarsteller | bester europäischer film | publikumspreis | großer preis der jury | "
            "preis der jury | preis der ökumenischen jury | preis der internationalen kritik | bester originalsong | bester song | "
            "regie | drehbuch"
        ),
        "festival": (
            "cannes | venedig | berlin | berlinale | locarno | sundance | toronto | filmfestspiele | filmfestival | "
            "internationale filmfestspiele berlin | filmfest münchen | filmfest hamburg | max-ophüls-preis | saarbrücken | hof | "
            "san sebastián | karlovy vary | rotterdam | viennale | diagonale | zürich | annecy"
        ),
        "born": "geboren | geburt | starb | gestorben | verstarb | tod | heiratete | verheiratet | nachruf | *",
        "million": "million | millionen | mio | mio. | mill.",
        "billion": "milliarde | milliarden | mrd | mrd.",
        "thousand": "tausend",
        "currency": "euro | dollar | us-dollar | mark | dm | d-mark | reichsmark | goldmark | franken | pfund | schilling | yen",
        "after_work": (
            "nach dem roman | nach einem roman | nach der novelle | nach dem gleichnamigen roman | nach dem gleichnamigen buch | "
            "nach dem buch | nach dem theaterstück | nach motiven | basiert auf | basierend auf | beruht auf | frei nach | vorlage | "
            "vorlage ist | verfilmung von | verfilmung | verfilmung des | adaption | adaption von | nach | nachzulesen in | "
            "inspiriert von | remake von | neuverfilmung von | gleichnamigen"
        ),
        "work_noun": (
            "roman | romans | romane | novelle | erzählung | buch | buches | theaterstück | stück | memoiren | autobiografie | "
            "autobiographie | bestseller | comic | graphic novel | kurzgeschichte | drama | musical | oper | manga | vorlage | serie | "
            "fernsehserie | film | original"
        ),
        "remake": (
            "remake | neuverfilmung | restauriert | restaurierung | restaurierte | wiederaufführung | wiedersehen | director's cut | "
            "jubiläum | dvd | blu-ray | neu aufgelegt"
        ),
        "premiere": (
            "kinostart | start | startet | startete | gestartet | uraufführung | uraufgeführt | premiere | weltpremiere | im kino | "
            "in den kinos | ins kino | kam in die kinos | kommt in die kinos | lief an | läuft an | lief | anläuft | erscheint | "
            "erschien | deutschlandstart | herausgekommen | kommt heraus | kam heraus | ab sofort im kino | bundesstart"
        ),
        "shoot": "gedreht | drehte | dreharbeiten | drehort | drehorte | drehtage | dreh | gefilmt | drehzeit",
        "theatre": (
            "theaterstück | inszenierung am | bühne | restaurant | rezept | zutaten | konzert | album | ausstellung | videospiel | "
            "pause | spielzeit | staatstheater | schauspielhaus | oper | hörbuch"
        ),
    },
    roles={
        "director": (
            "regisseur | regisseurin | regisseure | regisseurs | regie | regieführung | filmemacher | filmemacherin | filmregisseur | "
            "autorenfilmer | co-regie | inszenierung | spielleitung | r | autor und regisseur | regiedebütant | regiedebütantin"
        ),
        "writer": (
            "drehbuchautor | drehbuchautorin | drehbuchautoren | drehbuch | drehbücher | drehbuchs | buch | autor | autorin | "
            "autoren | szenarist | co-autor | skript | buch und regie | autorenfilmer | originaldrehbuch | dialoge"
        ),
        "producer": (
            "produzent | produzentin | produzenten | produzentinnen | ausführender produzent | koproduzent | co-produzent | "
            "produktionsleitung"
        ),
        "composer": (
            "komponist | komponistin | komponisten | musik | filmmusik | soundtrack | originalmusik | score | vertonung | partitur"
        ),
        "cinematographer": (
            "kamera | kameramann | kamerafrau | kameraleute | kameraarbeit | bildgestaltung | bilder | fotografie | bildgestalter | "
            "bildgestalterin | director of photography | kameraführung"
        ),
        "editor": "schnitt | cutter | cutterin | editor | editorin | montage | filmschnitt",
        "actor": (
            "schauspieler | schauspielerin | hauptdarsteller | hauptdarstellerin | nebendarsteller | nebendarstellerin | "
            "darstellerin | star | mime"
        ),
    },
    participles={
        "director": "inszeniert | gedreht | verfilmt | realisiert | inszenierte | inszenierten | gedrehte | gedrehten",
        "writer": "geschrieben | verfasst | adaptiert | geschriebene",
        "producer": "produziert | koproduziert | produzierte",
        "composer": "komponiert | vertont | komponierte",
        "cinematographer": "fotografiert | fotografierte | fotografierten",
        "editor": "geschnitten | montiert",
    },
    verbs={
        "director": (
            "inszeniert | inszenierte | führt regie | führte regie | regie führte | regie führt | dreht | drehte | verfilmt | "
            "verfilmte | verlegt | drehten | inszenierten | hat inszeniert | gedreht hat"
        ),
        "writer": (
            "schrieb | schreibt | schrieben | drehbuch schrieb | verfasste | schrieb das drehbuch | das drehbuch schrieb | "
            "adaptierte | adaptiert | buch und regie übernommen"
        ),
        "producer": "produzierte | produziert | produzierten",
        "composer": "komponierte | komponiert | vertonte | schrieb die musik | die musik schrieb | musik schrieb | die musik komponierte",
        "cinematographer": (
            "fotografierte | fotografiert | führte die kamera | stand hinter der kamera | hinter der kamera stand | "
            "an der kamera stand | filmte | kamera führte"
        ),
        "editor": "schnitt | schneidet | montierte",
    },
    labels={
        "title": (
            "titel | originaltitel | deutscher titel | ot | o-titel | alternativtitel | englischer titel | filmtitel | "
            "internationaler titel | alternativ"
        ),
        "year": "jahr | produktionsjahr | erscheinungsjahr | entstehungsjahr | herstellungsjahr | prod.-jahr",
        "runtime": "laufzeit | länge | dauer | spieldauer | filmlänge | spielzeit | laufzeit ca",
        "release_date": (
            "kinostart | start | deutschlandstart | premiere | uraufführung | erstaufführung | veröffentlichung | starttermin | "
            "dt. start | us-start | filmstart | bundesstart | ea | kinostart deutschland"
        ),
        "certificate": "fsk | altersfreigabe | freigabe | freigegeben ab | altersempfehlung | jmk",
        "genre": "genre | genres | gattung | kategorie",
        "country": "land | länder | produktionsland | produktionsländer | herkunftsland | herstellungsland | produktion",
        "language": "sprache | sprachen | originalsprache | originalsprachen | sprachfassung",
        "company": (
            "verleih | produktion | produktionsfirma | produktionsfirmen | produktionsgesellschaft | studio | filmverleih | "
            "im verleih von | vertrieb | produktionsstudio | verleiher | firma"
        ),
        "based_on": "vorlage | nach | buchvorlage | literaturvorlage | romanvorlage",
        "rating": (
            "wertung | bewertung | note | fazit | punkte | kritiker-wertung | user-wertung | unsere wertung | gesamtwertung | "
            "redaktionswertung | filmstarts-wertung | imdb-wertung"
        ),
        "award": "auszeichnungen | preise | auszeichnung | preis",
        "budget": "budget | produktionskosten | kosten | produktionsbudget",
        "box_office": "einspielergebnis | einspiel | besucher | zuschauer | kinobesucher | box office",
    },
    months=counted(
        "januar | jan | jänner; februar | feb | feber; märz | mär; april | apr; mai; juni | jun; juli | jul; august | aug; "
        "september | sep | sept; oktober | okt; november | nov; dezember | dez"
    ),
    numbers=counted(
        "eins | ein | eine | einen | einem | einer; zwei | zwo; drei; vier; fünf; sechs; sieben; acht; neun; zehn; elf; "
        "zwölf | ein dutzend; dreizehn; vierzehn; fünfzehn; sechzehn; siebzehn; achtzehn; neunzehn; zwanzig; einundzwanzig; "
        "zweiundzwanzig; dreiundzwanzig; vierundzwanzig; fünfundzwanzig; sechsundzwanzig; siebenundzwanzig; achtundzwanzig; "
        "neunundzwanzig; dreißig | dreissig; einunddreißig; zweiunddreißig; dreiunddreißig; vierunddreißig; fünfunddreißig; "
        "sechsunddreißig; siebenunddreißig; achtunddreißig; neununddreißig; vierzig; einundvierzig; zweiundvierzig; dreiundvierzig; "
        "vierundvierzig; fünfundvierzig; sechsundvierzig; siebenundvierzig; achtundvierzig; neunundvierzig; fünfzig; einundfünfzig; "
        "zweiundfünfzig; dreiundfünfzig; vierundfünfzig; fünfundfünfzig; sechsundfünfzig; siebenundfünfzig; achtundfünfzig; "
        "neunundfünfzig; sechzig; einundsechzig; zweiundsechzig; dreiundsechzig; vierundsechzig; fünfundsechzig; sechsundsechzig; "
        "siebenundsechzig; achtundsechzig; neunundsechzig; siebzig; einundsiebzig; zweiundsiebzig; dreiundsiebzig; vierundsiebzig; "
        "fünfundsiebzig; sechsundsiebzig; siebenundsiebzig; achtundsiebzig; neunundsiebzig; achtzig; einundachtzig; zweiundachtzig; "
        "dreiundachtzig; vierundachtzig; fünfundachtzig; sechsundachtzig; siebenundachtzig; achtundachtzig; neunundachtzig; neunzig; "
        "einundneunzig; zweiundneunzig; dreiundneunzig; vierundneunzig; fünfundneunzig; sechsundneunzig; siebenundneunzig; "
        "achtundneunzig; neunundneunzig; hundert | einhundert"
    ),
    genres={
        "drama": "drama | dramen | filmdrama | sozialdrama | familiendrama | spielfilmdrama",
        "comedy": "komödie | komödien | filmkomödie | lustspiel | kinokomödie",
        "romance": "liebesfilm | romanze | liebesgeschichte | liebesdrama | romantik | romantisch",
        "thriller": "thriller | psychothriller | politthriller | suspense",
        "horror": "horror | horrorfilm | horrorfilme | horrorfilms | gruselfilm",
        "documentary": "dokumentarfilm | dokumentation | doku | dokumentarfilms",
        "animation": "animation | animationsfilm | zeichentrick | zeichentrickfilm | trickfilm | anime",
        "western": "western | neo-western",
        "musical": "musical | musikfilm | filmmusical",
        "science-fiction": "science-fiction | science fiction | sci-fi | science-fiction-film | sf",
        "fantasy": "fantasy | fantasyfilm",
        "crime": "krimi | kriminalfilm | gangsterfilm | mafiafilm | gangsterdrama",
        "war": "kriegsfilm | antikriegsfilm | kriegsdrama",
        "action": "action | actionfilm",
        "adventure": "abenteuer | abenteuerfilm",
        "mystery": "mystery | mysteryfilm",
        "biography": "biopic | filmbiografie | filmbiographie | biografie",
        "history": "historienfilm | historiendrama | geschichtsfilm | kostümfilm",
        "family": "familienfilm | kinderfilm",
        "sport": "sportfilm | sport",
        "film-noir": "film noir | noir",
        "short": "kurzfilm",
        "silent": "stummfilm",
        "superhero": "superheldenfilm",
        "disaster": "katastrophenfilm",
        "martial-arts": "martial-arts-film | martial arts",
        "spy": "agentenfilm | spionagefilm | agententhriller",
        "music": "",
        "tragicomedy": "tragikomödie | dramedy",
        "romantic-comedy": "romantische komödie | liebeskomödie | rom-com",
        "melodrama": "melodram | melodrama | melo",
        "satire": "satire | gesellschaftssatire | groteske",
        "erotic": "erotikfilm",
        "slasher": "slasher",
        "experimental": "experimentalfilm",
        "black-comedy": "schwarze komödie",
        "heist": "heist-film",
        "road-movie": "roadmovie | road movie | road-movie",
    },
    countries={
        "us": (
            "usa | us | vereinigte staaten | amerika | amerikanisch | amerikanische | amerikanischer | amerikanischen | "
            "amerikanisches | us-amerikanisch | us-amerikanische | us-amerikanischer | us-amerikanischen | us-amerikanisches"
        ),
        "gb": (
            "großbritannien | gb | uk | vereinigtes königreich | england | britisch | britische | britischer | britischen | "
            "britisches | englisch | englische | englischer | schottland"
        ),
        "fr": "frankreich | f | französisch | französische | französischer | französischen | französisches",
        "de": (
            "deutschland | d | de | brd | ddr | bundesrepublik deutschland | westdeutschland | deutsch | deutsche | deutscher | "
            "deutschen | deutsches | bundesdeutsche | bundesdeutscher | westdeutsch"
        ),
        "it": "italien | i | italienisch | italienische | italienischer | italienischen | italienisches",
        "es": "spanien | e | spanisch | spanische | spanischer | spanischen | spanisches",
        "pt": "portugal | portugiesisch | portugiesische | portugiesischer | portugiesischen",
        "br": "brasilien | brasilianisch | brasilianische | brasilianischer | brasilianischen",
        "mx": "mexiko | mexikanisch | mexikanische | mexikanischer | mexikanischen",
        "ar": "argentinien | argentinisch | argentinische | argentinischer | argentinischen",
        "cl": "chile | chilenisch | chilenische",
        "co": "kolumbien",
        "jp": "japan | japanisch | japanische | japanischer | japanischen | japanisches",
        "cn": "china | chinesisch | chinesische | chinesischer | chinesischen",
        "hk": "hongkong",
        "tw": "taiwan",
        "kr": "südkorea | korea | südkoreanisch | südkoreanische | südkoreanischer | koreanisch | koreanische",
        "in": "indien | indisch | indische | indischer",
        "ir": "iran | iranisch | iranische | iranischer | iranischen",
        "tr": "türkei | türkisch | türkische | türkischer",
        "ru": "russland | russisch | russische | russischer",
        "su": "sowjetunion | udssr | sowjetisch | sowjetische",
        "pl": "polen | polnisch | polnische | polnischer",
        "cz": "tschechien | tschechisch | tschechische | tschechische republik",
        "cs": "tschechoslowakei | čssr | cssr | tschechoslowakische",
        "hu": "ungarn | ungarisch | ungarische | ungarischer",
        "ro": "rumänien | rumänisch | rumänische",
        "gr": "griechenland | griechisch | griechische",
        "se": "schweden | schwedisch | schwedische | schwedischer | schwedischen",
        "dk": "dänemark | dänisch | dänische | dänischer",
        "no": "norwegen | norwegisch | norwegische",
        "fi": "finnland | finnisch | finnische",
        "is": "island | isländisch",
        "nl": "niederlande | niederländisch | holland",
        "be": "belgien | belgisch | belgische",
        "ch": "schweiz | ch | schweizer | schweizerisch",
        "at": "österreich | a | österreichisch | österreichische | österreichischer | österreichischen",
        "ie": "irland | irisch | irische",
        "ca": "kanada | kanadisch | kanadische",
        "au": "australien | australisch | australische",
        "nz": "neuseeland",
        "za": "südafrika",
        "sn": "senegal",
        "eg": "ägypten",
        "il": "israel | israelisch",
        "ps": "palästina",
        "lb": "libanon",
        "ma": "marokko",
        "tn": "tunesien",
        "dz": "algerien",
        "th": "thailand",
        "vn": "vietnam",
        "ph": "philippinen",
        "id": "indonesien",
        "ua": "ukraine | ukrainisch",
        "rs": "serbien",
        "hr": "kroatien",
        "ba": "bosnien | bosnien-herzegowina",
        "yu": "jugoslawien",
        "cu": "kuba",
        "pe": "peru",
        "uy": "uruguay",
        "ml": "mali",
        "mr": "mauretanien",
        "bg": "bulgarien",
        "ge": "georgien",
        "ee": "estland",
        "lv": "lettland",
        "lt": "litauen",
        "sk": "slowakei",
        "si": "slowenien",
        "lu": "luxemburg",
        "qa": "katar",
        "ng": "nigeria",
        "ke": "kenia",
    },
    tongues={
        "en": "englisch",
        "fr": "französisch",
        "de": "deutsch",
        "it": "italienisch",
        "es": "spanisch",
        "pt": "portugiesisch",
        "ja": "japanisch",
        "zh": "chinesisch | mandarin | kantonesisch",
        "ko": "koreanisch",
        "hi": "hindi",
        "fa": "persisch | farsi",
        "tr": "türkisch",
        "ru": "russisch",
        "pl": "polnisch",
        "sv": "schwedisch",
        "da": "dänisch",
        "no": "norwegisch",
        "fi": "finnisch",
        "nl": "niederländisch",
        "ar": "arabisch",
        "he": "hebräisch",
        "el": "griechisch",
        "hu": "ungarisch",
        "ro": "rumänisch",
        "cs": "tschechisch",
        "ca": "katalanisch",
        "eu": "baskisch",
        "gl": "galicisch",
        "la": "latein",
        "ta": "tamil",
        "te": "telugu",
        "bn": "bengalisch",
        "wo": "wolof",
        "yi": "jiddisch",
        "th": "thailändisch",
        "vi": "vietnamesisch",
        "is": "isländisch",
        "uk": "ukrainisch",
        "ga": "irisch",
    },
    aspects={},
    praise="",
    blame="",
    tags={},
)
