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
            "pause | spielzeit | staatstheater | schauspielhaus | oper | hörbuch | backofen | esslöffel | teelöffel | teig | hefe | "
            "stadttheater | premiere am | ensemble des theaters | schauspielhaus | verlag | seiten | isbn | halbzeit | anpfiff | "
            "schiedsrichter | spielstand | changelog | leser | hardcover | taschenbuch | schulhaus | museum | krimiautor | lesung | "
            "tatort"
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
    aspects={
        "plot": (
            "handlung | geschichte | story | plot | erzählung | dramaturgie | ende | schluss | finale | auflösung | "
            "wendungen | erzählstrang | erzählstränge | handlungsstränge | figuren | figurenzeichnung | prämisse | "
            "plottwist* | spannungsbogen | erzählweise | letzte drittel | handlungsbogen"
        ),
        "acting": (
            "schauspieler | schauspielerin | schauspielerinnen | schauspielern | schauspielerisch* | darsteller | "
            "darstellerin | darstellern | darstellerinnen | darstellung | darstellungen | darstellerisch* | "
            "schauspielkunst | spiel | leistung | leistungen | besetzung | ensemble | hauptdarsteller* | hauptrolle | "
            "nebendarsteller* | nebenrollen | spielt | verkörpert | chemie | mimik | schauspielleistung* | schauspiel | "
            "mime* | figur gibt"
        ),
        "direction": (
            "regie | regisseur | regisseurin | inszenierung | inszeniert | inszenatorisch* | regieführung | filmemacher* | "
            "handwerklich* | schnitt | montage | regiedebüt | filmemacherin | handwerk"
        ),
        "photography": (
            "kamera | kameraarbeit | kamerafrau | kameramann | bilder | bildern | bildsprache | optik | optisch | visuell* | "
            "einstellungen | fotografie | lichtsetzung | licht | ausstattung | schauwerte | spezialeffekte | effekte | "
            "bildgestaltung | bildkomposition* | animationen | farben | look | aufnahmen"
        ),
        "music": (
            "musik | filmmusik | soundtrack | score | lieder | songs | musikalisch* | klänge | tonspur | sounddesign | "
            "komponist"
        ),
        "writing": (
            "drehbuch | dialoge | dialog | drehbuchautor* | skript | buch | drehbuchs | geschrieben | dialogen | gags | "
            "witze | humor | sprüche | pointen | wortwitz"
        ),
        "pace": (
            "tempo | rhythmus | erzähltempo | länge | längen | laufzeit | spieldauer | zieht sich | zu lang | langatmig* | "
            "kurzweilig* | temporeich* | leerlauf | gedehnt | minuten zu lang | langsam erzählt | dahinplätschert | "
            "plätschert | zu langsam"
        ),
        "effect": (
            "berührt | berühren | bewegt | bewegend* | berührend* | ergreifend* | rührt | rührend* | lässt kalt | "
            "lässt einen kalt | geht unter die haut | unter die haut | zu tränen | nachwirk* | wirkt nach | hallt nach | "
            "unvergesslich* | publikum | zuschauer | gänsehaut | emotional* | erschüttert | erschütternd* | "
            "herzzerreißend* | geht ans herz | geht nahe | mitgenommen | hinterlässt | eindruck | zum nachdenken | "
            "zum lachen | zum weinen | im gedächtnis | wucht"
        ),
    },
    praise=(
        "großartig* | hervorragend* | ausgezeichnete gespielt | ausgezeichneter gespielt | ausgezeichnetes gespielt | "
        "ausgezeichneten gespielt | wunderbar* | wundervoll* | wunderschön* | herrlich* | fantastisch gespielt | "
        "fantastische leistung | fantastischer leistung | fantastisches leistung | fantastischen leistung | phantastisch* | "
        "grandios* | brillant* | glänz* | glänzend* | exzellent* | vorzüglich* | überragend* | herausragend* | sensationell* | "
        "phänomenal* | außergewöhnlich* | außerordentlich* | bemerkenswert* | beeindruckend* | beeindruckt | eindrucksvoll* | "
        "eindrücklich* | überzeugt | überzeugend* | überzeugen | überzeugte | überwältigend* | atemberaubend* | meisterhaft* | "
        "meisterlich* | meisterwerk* | meisterstück* | meisterleistung | virtuos* | perfekt* | makellos* | tadellos* | "
        "gelungen* | gelingt | geglückt* | stimmig* | stimmungsvoll* | atmosphärisch* | packend* | fesselnd* | fesselt | "
        "mitreißend* | spannend* | spannung bis | hochspannend* | kurzweilig* | unterhaltsam* | unterhält | amüsant* | "
        "lustig* | witzig* | urkomisch* | geistreich* | klug | kluges | kluger | klugen | kluge | intelligent* | "
        "scharfsinnig* | originell* | einfallsreich* | erfrischend* | mutiger film | kühn* | wagemutig* | ambitioniert* | "
        "elegant* | stilvoll* | stilsicher* | schön* | bildschön* | bildgewaltig* | bildstark* | poetisch* | sinnlich* | "
        "zauberhaft* | bezaubernd* | bezaubert | verzaubert | charmant* | charme | liebenswert* | liebevoll* | warmherzig* | "
        "herzerwärmend* | berührend* | berührt | bewegend* | bewegt | ergreifend* | ergreift | rührend* | anrührend* | "
        "feinfühlig* | einfühlsam* | sensibel* | sensible* | feinsinnig* | nuanciert* | nuancenreich* | differenziert* | "
        "vielschichtig* | tiefgründig* | tiefgang | glaubwürdig* | glaubhaft* | authentisch* | authentizität | ehrlich und | "
        "aufrichtig* | natürliche spiel | natürlicher spiel | natürliches spiel | natürlichen spiel | eindringlich* | "
        "intensiv* | intensität | kraftvoll* | stark | starke | starker | starkes | starken | starkem | größte stärke | "
        "wuchtig* | furios* | fulminant* | unvergesslich* | denkwürdig* | sehenswert* | empfehlenswert* | empfehlung | "
        "pflichtprogramm | muss man gesehen haben | lohnt sich | lohnenswert* | lohnend* | ein muss | bestleistung | "
        "beste leistung | beste rolle | bester film | besten filme | beste film | bestens | glanzleistung* | glanzstück* | "
        "glanzpunkt* | höhepunkt* | kleines juwel | wahres juwel | kleinod | geniestreich | genial* | wurf | großer wurf | "
        "triumph* | sternstunde | volltreffer | vergnügen | genuss | hochgenuss | eine freude | wahre freude | highlight* | "
        "strahlend* | charismatisch* | charisma | magnetisch* | leinwandpräsenz | präsenz | trägt den film | "
        "stiehlt allen die show | stiehlt die show | szenendieb* | brilliert | brillieren | sorgfältig* | präzise | präzis | "
        "präzisen | raffiniert* | ausgefeilt* | ausgewogen* | pointiert* | rasant* | dicht inszeniert | dichte atmosphäre | "
        "lebendig* | lebensnah* | ungeschönt* | schonungslos* | erfreulich* | sympathisch* | bravourös* | souverän* | "
        "routiniert und | chapeau | bravo | hut ab | begeistert | begeisternd* | begeistern | betörend* | hypnotisch* | "
        "faszinierend* | fasziniert | faszination | hinreißend* | famos* | toll | tolle | toller | tolles | tollen | "
        "große klasse | ganz große klasse | erstklassig* | hochkarätig* | preiswürdig* | oscarreif* | oscarwürdig* | "
        "herzzerreißend* | erschütternd* | geht unter die haut | unter die haut | im gedächtnis"
    ),
    blame=(
        "schlecht | schlechte | schlechter | schlechtes | schlechten | schlechteste* | schwach | schwache | schwacher | "
        "schwaches | schwachen | schwäche | schwächen | schwächelt | schwächste* | mies* | miserabel* | grauenhaft* | "
        "grausig* | furchtbar schlecht | fürchterlich* | schrecklich schlecht | enttäuschend* | enttäuscht | enttäuschung* | "
        "langweilig* | langweile | langweilt | öde | ödes | fade | fad | dröge | zäh | zähe | zäher | zähes | langatmig* | "
        "ermüdend* | ermüdet | eintönig* | monoton* | einschläfernd* | behäbig* | schleppend* | schleppt sich | zieht sich | "
        "zu lang | zu lange | längen | leerlauf | überlang* | gedehnt | vorhersehbar* | vorhersagbar* | voraussehbar* | "
        "klischee | klischees | klischeehaft* | klischeebeladen* | klischeetriefend* | abgedroschen* | abgegriffen* | "
        "altbacken* | ausgelutscht* | einfallslos* | ideenlos* | fantasielos* | uninspiriert* | unoriginell* | formelhaft* | "
        "schablonenhaft* | stereotyp* | holzschnittartig* | plump* | platt | platte | platter | plattes | platten | "
        "flache figuren | flacher | flaches | oberflächlich* | seicht* | belanglos* | nichtssagend* | banal* | trivial* | "
        "blass | blasse | blasser | blasses | farblos* | leblos inszeniert | blutleer* | seelenlos* | steril* | kalt lässt | "
        "lässt kalt | lässt einen kalt | mittelmäßig* | mittelmaß | durchschnittlich* | dürftig* | mager* | dünne handlung | "
        "dünne story | sinnlos* | sinnfrei* | unlogisch* | logiklöcher | logiklücken | unglaubwürdig* | unglaubhaft* | "
        "unrealistisch* | unplausibel* | hanebüchen* | haarsträubend* | lächerlich* | albern* | peinlich* | dämlich* | blöd* | "
        "schwachsinn* | unsinn | quatsch | wirr* | verworren* | konfus* | chaotisch* | unausgegoren* | unausgewogen* | "
        "unentschlossen* | zerfahren* | zerfasert | verzettelt | holprig* | holpert | hölzern* | aufgesetzt* | gekünstelt* | "
        "künstlich wirk* | unnatürlich* | überzogen* | übertrieben* | überfrachtet* | überladen* | überambitioniert* | "
        "überflüssig* | unnötig* | verzichtbar* | vergeudet* | verschenkt* | verschenkt | verschwendet* | verpasst | "
        "verfehlt* | fehlbesetzt* | fehlbesetzung* | fehlgriff* | misslungen* | misslingt | missglückt* | missraten* | "
        "scheitert an | der film scheitert | fehlschlag* | flop* | reinfall | desaster | katastrophal* | ärgerlich* | "
        "ärgernis | nervig* | nervtötend* | nervt | nerven | unerträglich* | quälend* | anstrengend* | aufdringlich* | "
        "penetrant* | kitschig* | kitsch | schmalzig* | rührselig* | sentimental* | pathetisch* | schwülstig* | "
        "moralinsauer* | belehrend* | prätentiös* | aufgeblasen* | selbstverliebt* | selbstgefällig* | effekthascherisch* | "
        "effekthascherei | reißerisch* | geschmacklos* | lieblos* | schlampig* | dilettantisch* | amateurhaft* | "
        "stümperhaft* | unbeholfen* | ungelenk* | schwerfällig* | zeitverschwendung | vergeude* | es fehlt | fehlt es | "
        "mangelt es | mangelt | mängel | leider | bedauerlich* | unterentwickelt* | unterfordert* | lahm* | lauwarm* | "
        "witzlos* | humorlos* | unlustig* | unspektakulär* | vermag nicht | kommt nicht in fahrt | verliert sich | "
        "verläuft sich | verliert an | lässt zu wünschen übrig | geht die luft aus | überzeugt nicht | ohne tiefgang | "
        "zu wünschen übrig | aufgewärmt* | überschätzt* | das problem ist | das problem"
    ),
    tags={
        "18th-century": "18. jahrhundert* | achtzehnten jahrhundert* | französische revolution | französischen revolution | rokoko~0.6 | marie antoinette",
        "1920s": "zwanziger jahre*~0.5 | 20er jahre*~0.5 | 20er-jahre*~0.5 | spielt in den zwanziger* | 1920er jahre*~0.5 | deutschland der zwanziger* | amerika der zwanziger*",
        "1930s": "dreißiger jahre*~0.5 | 30er jahre*~0.5 | 30er-jahre*~0.5 | spielt in den dreißiger* | 1930er jahre*~0.5 | deutschland der dreißiger* | amerika der dreißiger*",
        "1940s": "vierziger jahre*~0.5 | 40er jahre*~0.5 | 40er-jahre*~0.5 | spielt in den vierziger* | 1940er jahre*~0.5 | deutschland der vierziger* | amerika der vierziger*",
        "1950s": "fünfziger jahre*~0.5 | 50er jahre*~0.5 | 50er-jahre*~0.5 | spielt in den fünfziger* | 1950er jahre*~0.5 | deutschland der fünfziger* | amerika der fünfziger*",
        "1960s": "sechziger jahre*~0.5 | 60er jahre*~0.5 | 60er-jahre*~0.5 | spielt in den sechziger* | 1960er jahre*~0.5 | deutschland der sechziger* | amerika der sechziger*",
        "1970s": "siebziger jahre*~0.5 | 70er jahre*~0.5 | 70er-jahre*~0.5 | spielt in den siebziger* | 1970er jahre*~0.5 | deutschland der siebziger* | amerika der siebziger*",
        "1980s": "achtziger jahre*~0.5 | 80er jahre*~0.5 | 80er-jahre*~0.5 | spielt in den achtziger* | 1980er jahre*~0.5 | deutschland der achtziger* | amerika der achtziger*",
        "1990s": "neunziger jahre*~0.5 | 90er jahre*~0.5 | 90er-jahre*~0.5 | spielt in den neunziger* | 1990er jahre*~0.5 | deutschland der neunziger* | amerika der neunziger*",
        "19th-century": "19. jahrhundert* | neunzehnten jahrhundert* | viktorianisch* | napoleonisch* | gründerzeit | jane austen | biedermeier*",
        "abortion": "abtreibung* | abtreiben | schwangerschaftsabbruch*",
        "absurd": "absurd* | absurdität* | kafkaesk* | groteske komödie | aberwitzig*",
        "addiction": "sucht~0.4 | süchtig*~0.4 | drogensucht~0.4 | drogensüchtig*~0.4 | abhängigkeit~0.4 | junkie*~0.4 | entzug~0.4 | überdosis~0.4 | suchtkrank*~0.4 | drogenabhängig*~0.4",
        "adolescence": "jugend~0.4 | jugendliche*~0.4 | pubertät*~0.4 | teenager*~0.4 | heranwachsen*~0.4 | adoleszenz~0.4 | halbwüchsige*~0.4",
        "adoption": "adoption* | adoptiv* | adoptiert* | pflegefamilie* | pflegekind* | pflegeeltern",
        "africa": "afrika*~0.4 | afrikanisch*~0.4 | kenia~0.4 | nigeria~0.4 | ruanda~0.4 | äthiopien~0.4 | senegal~0.4 | kongo~0.4",
        "ageing": "altern~0.4 | älterwerden~0.4 | alter und | rentner*~0.4 | lebensabend~0.4 | senioren*~0.4 | alternde*~0.4 | im alter",
        "airplane": "flugzeug*~0.4 | flughafen*~0.4 | pilot~0.4 | piloten~0.4 | flieger*~0.4 | fliegerfilm~0.4",
        "alcoholism": "alkoholismus~0.4 | alkoholiker*~0.4 | alkoholsucht~0.4 | alkoholkrank*~0.4 | trinker*~0.4 | säufer*~0.4 | alkoholabhängig*~0.4 | versoffen*~0.4",
        "alienation": "entfremdung~0.6 | entfremdet*~0.6 | entwurzel*~0.6 | sprachlosigkeit~0.6 | beziehungslosigkeit~0.6",
        "aliens": "außerirdische* | alien | aliens | alieninvasion | ufo | ufos | marsmensch* | invasion aus dem all",
        "allegory": "allegori* | allegorisch* | parabel* | gleichnis*",
        "ambition": "ehrgeiz~0.4 | machthunger~0.4 | aufsteiger*~0.4 | machtgier~0.4 | karrierist*~0.4 | ehrgeizig*~0.4",
        "american-civil-war": "amerikanischen bürgerkrieg* | amerikanischer bürgerkrieg | sezessionskrieg*~0.6 | konföderiert*~0.6",
        "american-midwest": "mittlerer westen | mittleren westen* | rust belt | nebraska~0.4 | minnesota~0.4 | pennsylvania~0.4 | provinz amerikas",
        "american-south": "südstaaten*~0.4 | louisiana~0.4 | texas~0.4 | mississippi~0.4 | alabama~0.4 | tief im süden | southern gothic",
        "amnesia": "amnesie | gedächtnisverlust | gedächtnis verloren | amnesi* | ohne erinnerung",
        "angry": "voller wut | wütend*~0.5 | zornig* | wutschrei | aufschrei | voller zorn | wütender film",
        "animals": "tiere~0.4 | sprechende tiere | tierfilm*~0.4 | pferd*~0.4 | wolf~0.5 | wölfe~0.4 | bär~0.5 | wal~0.4 | elefant*~0.4 | haustier*~0.4 | esel~0.4 | vögel~0.4",
        "anime": "anime | animes | studio ghibli | ghibli* | manga* | japanische animation",
        "anti-war": "antikriegsfilm* | anti-kriegs* | pazifist* | wahnsinn des krieges | sinnlosigkeit des krieges | irrsinn des krieges | antikriegs*",
        "antihero": "antiheld* | anti-held* | gebrochenee held | gebrocheneer held | gebrochenees held | gebrocheneen held | gebrochener held | widerwilliger held",
        "antiquity": "antike* | römisches reich | römischen reich* | alten rom | gladiator* | pharao* | sandalenfilm* | antiken griechenland",
        "apartment": "mietshaus~0.4 | hochhaus~0.4 | wohngemeinschaft~0.4 | wg~0.4 | mitbewohner*~0.4 | wohnblock~0.4 | altbauwohnung~0.4",
        "apocalypse": "apokalyps* | apokalyptisch* | weltuntergang* | ende der welt | atomkrieg* | asteroid* | endzeit",
        "archival-footage": "archivmaterial* | archivaufnahme* | archivbilder* | wochenschau* | super-8* | privataufnahmen",
        "art": "maler~0.4 | malerin~0.4 | malerei~0.4 | bildhauer*~0.4 | kunstwelt~0.4 | schaffensprozess~0.4 | künstlerporträt~0.4 | künstlerleben~0.4 | kunstbetrieb~0.4 | kunstszene~0.4",
        "arthouse": "arthouse* | arthouse-kino | autorenfilm* | autorenkino | kunstfilm* | programmkino | filmkunst",
        "artificial-intelligence": "künstliche intelligenz | künstlichen intelligenz | künstlicher intelligenz | roboter* | android* | cyborg* | humanoid* | replikant*",
        "assassination": "attentäter*~0.6 | attentat auf | mordkomplott~0.6 | mordanschlag~0.6 | königsmord~0.6",
        "atmospheric": "atmosphärisch* | stimmungsvoll* | dichte atmosphäre | atmosphäre~0.5",
        "autism": "autis* | autist* | asperger* | neurodiver*",
        "b-movie": "b-movie* | b-film* | trashfilm* | exploitation* | grindhouse* | pulp*",
        "based-on-true-events": "wahre geschichte | wahren geschichte | wahre begebenheit* | wahren begebenheit* | wahren ereignissen | tatsachen* | wahren fall | wahre ereignisse | realer fall | tatsachenbericht",
        "beach": "strand*~0.4 | küste*~0.4 | surf*~0.4 | küstenstadt~0.4 | küstenort~0.4 | badeort~0.4",
        "berlin": "ost-berlin* | ostberlin*~0.4 | west-berlin* | westberlin*~0.4 | kreuzberg*~0.4 | berliner mauer | prenzlauer berg | straßen berlins",
        "betrayal": "verrat~0.4 | verräter*~0.4 | verraten~0.4 | betrogen*~0.4 | hintergangen~0.4",
        "big-city": "großstadt*~0.4 | metropole*~0.4 | großstadtdschungel~0.4 | stadtleben~0.4 | großstädtisch*~0.4 | moloch~0.4",
        "biopic": "biopic* | filmbiografie* | biografisch* | filmbiographie* | lebensgeschichte | biographisch* | künstlerbiografie",
        "bittersweet": "bittersüß* | zwischen lachen und weinen | lachen und weinen | tragikomisch*~0.5",
        "black-and-white": "schwarz-weiß* | schwarzweiß* | schwarz-weiss* | schwarzweiss* | schwarzweißfilm* | monochrom*",
        "black-comedy": "schwarze komödie | schwarzer humor | schwarzen humor | schwarzem humor | rabenschwarz* | schwarzhumorig* | galgenhumor | tiefschwarze komödie",
        "blackmail": "erpress* | schutzgeld*",
        "bleak": "trostlos* | hoffnungslos* | düster*~0.6 | trist* | ohne hoffnung | freudlos* | bedrückend*",
        "blockbuster": "blockbuster* | großproduktion* | popcorn-kino | popcornkino | effektspektakel | big-budget* | materialschlacht",
        "boarding-school": "internat*~0.4 | klosterschule~0.4 | eliteinternat~0.4 | jungeninternat~0.4 | mädcheninternat~0.4",
        "body-horror": "body-horror | body horror | körperhorror | mutation* | verstümmel*",
        "boxing": "boxen | boxer* | boxerin | boxfilm* | boxkampf | boxring | schwergewicht*",
        "breakup": "trennung*~0.6 | liebeskummer~0.6 | trennen sich | auseinanderleben~0.6 | beziehungsende~0.6",
        "broken-dreams": "zerplatzte träume | geplatzte träume | zerbrochene träume | unerfüllte träume | zerplatzten träumen | geplatzten träumen | gescheiterte träume",
        "buddy": "buddy-movie* | buddy-komödie* | buddymovie* | ungleiches paar | ungleiches duo | ungleichen paar* | männerfreundschaft | kumpelkomödie",
        "bullying": "mobbing | gemobbt* | schikan* | demütigung* | drangsalier*",
        "campy": "kitschig* | kitsch | trashig* | trash | überdreht* | überkandidelt*",
        "capitalism": "kapitalis*~0.6 | konsumgesellschaft~0.6 | konsumkritik~0.6 | wall street | finanzkrise*~0.6 | neoliberal*~0.6 | börse~0.6 | turbokapitalismus~0.6",
        "cat-and-mouse": "katz-und-maus* | katz und maus | psychoduell* | katze und maus | duell der | tödliches spiel",
        "chamber-piece": "kammerspiel* | zwei-personen-stück | zweipersonenstück | abgefilmtes theater | theaterhaft* | zwei-personen-drama",
        "chaotic": "chaotisch* | frenetisch* | hektisch* | überdreht* | anarchisch* | wahnwitzig* | turbulent*",
        "character-study": "charakterstudie* | figurenstudie | charakterporträt* | psychogramm* | porträt einer frau | porträt eines mannes | charakterdrama* | figurenzeichnung",
        "charming": "charmant* | charme~0.6 | liebenswert* | bezaubernd* | hinreißend* | entzückend* | sympathisch*~0.4",
        "chase": "verfolgungsjagd* | autojagd* | verfolgungsjagden | hetzjagd*",
        "child-protagonist": "kleiner junge | kleines mädchen | kleinen jungen | zehnjährig*~0.4 | achtjährig*~0.4 | zwölfjährig*~0.4 | neunjährig*~0.4 | elfjährig*~0.4 | kinderheld*~0.4 | kinderdarsteller*~0.4 | kinderbande~0.4",
        "childhood": "kindheit*~0.4 | kinderaugen~0.4 | kindlichen blick | augen eines kindes | kindliche perspektive | kindheitserinnerung*~0.4",
        "chilling": "eiskalt* | frostig* | gefriert das blut | markerschütternd* | kaltblütig*~0.4",
        "christmas": "weihnacht*~0.4 | heiligabend~0.4 | weihnachtsfilm*~0.4 | weihnachtsmann~0.4 | christkind~0.4",
        "circus": "zirkus*~0.4 | jahrmarkt*~0.4 | clown*~0.4 | akrobat*~0.4 | freakshow*~0.4 | rummelplatz~0.4 | wanderzirkus~0.4",
        "class-conflict": "klassenkampf~0.6 | klassenunterschied*~0.6 | klassengesellschaft~0.6 | arm und reich | soziale ungleichheit | klassengegens*~0.6 | klassenverhältnis*~0.6 | ungleichheit~0.6 | standesunterschied*~0.6",
        "claustrophobic": "klaustrophobisch* | beklemmend* | erdrückend* | klaustrophobie | beengt*",
        "close-ups": "nahaufnahme* | großaufnahme* | close-up*",
        "cold-war": "kalter krieg | kalten krieg* | kuba-krise | mccarthy-ära | kalte krieg | atomare bedrohung",
        "colonialism": "kolonial* | kolonialis* | postkolonial* | imperialismus | kolonialherr* | kolonie*",
        "colourful": "farbenfroh* | technicolor | knallbunt* | satte farben | satten farben | neon* | farbenpracht | farbenprächtig* | bonbonfarben* | pastell* | farbpalette",
        "comic-adaptation": "comicverfilmung* | comic-verfilmung* | graphic novel* | comic | comics | marvel* | comicvorlage | graphic-novel-verfilmung*",
        "coming-of-age": "coming-of-age* | coming of age | erwachsenwerden | erwachsen werden | adoleszenzgeschichte | entwicklungsroman | schwelle zum erwachsen* | initiationsgeschichte*",
        "coming-out": "coming-out* | coming out | sich outen | outing | ungeoutet*",
        "community": "gemeinschaft*~0.4 | nachbarschaft*~0.4 | solidarität~0.4 | nachbarn~0.4 | zusammenhalt~0.4 | dorfgemeinschaft~0.4",
        "complex-plot": "verschachtelt* | labyrinthisch* | komplexe handlung | komplexer handlung | komplexes handlung | komplexen handlung | verwickelt* | verzwickt* | puzzlefilm* | verworren* | puzzle* | vielschichtig* | mindfuck* | komplex konstruiert*",
        "computer-animation": "computeranimation* | computeranimiert* | animationsfilm aus dem computer | 3d-animation* | cgi-animation*",
        "con-artist": "trickbetrüger* | betrüger* | gauner* | hochstapler* | schwindler* | gaunerkomödie*",
        "contemplative": "kontemplativ* | meditativ* | meditation über | besinnlich* | beschaulich* | in sich gekehrt",
        "controversial": "umstritten* | kontrovers* | polarisier* | spaltete | löste einen skandal aus | sorgte für einen skandal",
        "convent": "kloster*~0.4 | abtei~0.4 | konvent~0.4 | klosterleben~0.4 | mönchskloster~0.4",
        "corruption": "korruption*~0.6 | korrupt*~0.6 | bestechung*~0.6 | schmiergeld*~0.6",
        "cosy": "gemütlich* | behaglich* | kuschelig*",
        "countryside": "ländlich*~0.4 | bauernhof~0.4 | bauer~0.4 | bauern~0.4 | landleben~0.4 | landwirt*~0.4 | bäuerlich*~0.4 | auf dem land | ranch~0.4 | hinterland~0.4",
        "courage": "heldenmut~0.4 | tapferkeit~0.4 | heroisch*~0.4 | heldenhaft*~0.4 | zivilcourage~0.4 | heldentum~0.4 | heldentat*~0.4",
        "courtroom": "gerichtsfilm* | gerichtsdrama* | justizdrama* | justizthriller* | anwalt* | anwält* | prozess | gerichtssaal | geschworene* | staatsanwalt* | angeklagt* | gerichtsverhandlung*",
        "creepy": "gruselig* | schaurig* | gänsehaut | unheilvoll*~0.6 | schauerlich* | läuft es einem kalt",
        "cult-film": "kultfilm* | kultstatus | kultklassiker* | kult~0.5",
        "cults": "sekte* | sektenführer | gehirnwäsche | indoktrin* | guru",
        "cultural-clash": "kulturclash~0.6 | culture-clash* | zusammenprall der kulturen | kulturschock*~0.6 | zwischen zwei kulturen | kulturelle unterschiede | kulturkonflikt*~0.6",
        "cynical": "zynisch* | zynismus | bitterböse* | ätzende satire | ätzender satire | ätzendes satire | ätzenden satire | giftig* | boshaft*",
        "dance": "tanz~0.4 | tänzer*~0.4 | tanzfilm*~0.4 | ballett*~0.4 | choreograf*~0.4 | choreograph*~0.4 | tango~0.4 | flamenco~0.4",
        "dark": "düster* | sehr dunkel | finster* | dunkler film | pechschwarz* | abgründig*",
        "deadpan": "lakonisch* | trockener humor | trockenem humor | trockenen humor | staubtrocken* | knochentrocken*",
        "death": "der tod~0.5 | den tod~0.5 | tod und | sterblichkeit~0.4 | sterben~0.4 | jenseits~0.4 | sterbende*~0.4",
        "deception": "lüge*~0.4 | lügen*~0.4 | hochstapler*~0.4 | täuschung*~0.4 | betrug~0.4 | manipulation*~0.4 | intrige*~0.4",
        "dementia": "demenz* | demenzkrank* | alzheimer* | dement*~0.5",
        "demonic-possession": "dämon*~0.4 | exorzis*~0.4 | besessenheit~0.4 | teufel~0.4 | satan*~0.4 | teufelsaustreibung~0.4",
        "depression": "depression*~0.4 | depressiv*~0.4 | verzweiflung~0.4 | lebensmüde*~0.4",
        "desert": "wüste*~0.4 | sahara~0.4 | dünen~0.4 | outback~0.4",
        "desire": "begehren~0.4 | begierde*~0.4 | sehnsucht~0.4 | sehnsüchte~0.4 | verlangen~0.5 | versuchung~0.4",
        "detective": "detektiv*~0.4 | privatdetektiv*~0.4 | ermittler*~0.4 | kommissar*~0.4 | kriminalbeamte*~0.4 | kriminalist*~0.4 | schnüffler~0.4",
        "dialogue-driven": "dialoglastig* | dialogreich* | wortgefecht* | dialogstark* | geschwätzig* | viel geredet | wortreich* | dialogfilm*",
        "dictatorship": "diktatur*~0.4 | diktator*~0.4 | totalitär*~0.4 | autoritär*~0.4 | faschis*~0.4 | tyrannei~0.4 | tyrann*~0.4 | polizeistaat~0.4 | unrechtsstaat~0.4 | stasi~0.4",
        "directorial-debut": "regiedebüt* | spielfilmdebüt* | debütfilm* | erstlingswerk | langfilmdebüt* | erstlingsfilm | regieerstling",
        "disability": "behindert* | behinderung* | rollstuhl* | querschnittsgelähmt* | gelähmt* | gehörlos* | taubstumm* | blindee mädchen | blindeer mädchen | blindees mädchen | blindeen mädchen | blindheit | gebärdensprache | down-syndrom",
        "disillusionment": "desillusion* | ernüchter* | enttäuschte hoffnung* | verlorene illusionen | zerplatzte illusionen",
        "disturbing": "verstörend* | verstört | beunruhigend* | beklemmend* | schwer zu ertragen | schwer erträglich",
        "divorce": "scheidung* | geschieden* | lassen sich scheiden | sorgerecht* | scheidungsdrama*",
        "documentary-style": "dokumentarisch* | semidokumentarisch* | quasi-dokumentarisch* | dokudrama* | cinéma vérité | doku-stil | dokumentarstil",
        "dogs": "hund~0.4 | hunde~0.4 | hundes~0.4 | hündin~0.4 | welpe*~0.4",
        "domestic-violence": "häusliche gewalt | häuslicher gewalt | gewalttätigee ehemann | gewalttätigeer ehemann | gewalttätigees ehemann | gewalttätigeen ehemann | gewalttätigen mann | prügelnde*~0.6 | gewalt in der ehe",
        "doppelganger": "doppelgänger* | gespaltene persönlichkeit | alter ego | persönlichkeitsspaltung",
        "dreamlike": "traumhaft* | traumartig* | traumwandlerisch* | halluzinatorisch* | wie ein traum | wie im traum | traumlogik",
        "dreams": "träume~0.4 | traumwelt*~0.4 | alptraum*~0.4 | albtraum*~0.4 | unterbewusst*~0.4 | traumsequenz*~0.4 | alptraumhaft*~0.4 | albtraumhaft*~0.4 | das unbewusste",
        "drugs": "drogen*~0.4 | drogenhandel~0.4 | drogenkartell*~0.4 | kokain~0.4 | heroin~0.4 | dealer*~0.4 | drogendealer*~0.4 | rauschgift*~0.4 | psychedelisch*~0.4",
        "duel": "duell* | showdown* | rivalität* | rivalen | erzfeind* | kräftemessen | rivalinnen",
        "dysfunctional-family": "dysfunktionalee familie | dysfunktionaleer familie | dysfunktionalees familie | dysfunktionaleen familie | zerrüttete familie | kaputte familie | familienkonflikt*~0.6 | dysfunktionale familie | familienzwist~0.6 | zerrütteten familie",
        "dystopia": "dystopi* | dystopisch* | orwell'sch* | orwellsch* | düstere zukunft | zukunftsvision",
        "east-germany": "ddr | ddr-* | stasi* | ostdeutsch* | wendezeit | mauerfall | wiedervereinigung | eiserner vorhang | ostalgie",
        "eastern-europe": "osteuropa*~0.4 | sowjet*~0.4 | sowjetunion~0.4 | moskau*~0.4 | ukraine~0.4 | rumänien~0.4 | balkan*~0.4 | sarajevo~0.4 | bosnien~0.4 | tschernobyl~0.4",
        "education": "lehrer*~0.4 | schüler*~0.4 | klassenzimmer~0.4 | schulklasse*~0.4 | pädagog*~0.4 | schulsystem~0.4",
        "eerie": "unheimlich* | geisterhaft* | gespenstisch* | schaurig*",
        "emotional": "emotional* | gefühlvoll* | gefühlsstark* | achterbahn der gefühle | emotionale wucht | emotionsgeladen* | gefühlsintensiv*",
        "ensemble-cast": "ensemblefilm* | ensemble | starbesetzung | staraufgebot | ensemblestück | starensemble* | darstellerensemble | schauspielensemble | hochkarätige ensemble | hochkarätiger ensemble | hochkarätiges ensemble | hochkarätigen ensemble | hochkarätig besetzt*",
        "environment": "umwelt*~0.6 | klimawandel~0.6 | klimakrise~0.6 | ökolog*~0.6 | umweltverschmutzung~0.6 | erderwärmung~0.6 | umweltschutz~0.6",
        "epic": "episch* | epos | monumental* | monumentalfilm* | historienepos | großes kino~0.4",
        "episodic": "episodenfilm* | episodisch* | episodenhaft* | vignetten | anthologie* | in kapitel | in kapiteln | omnibusfilm",
        "erotic": "erotisch* | erotik* | sexszene* | explizitee sex | expliziteer sex | explizitees sex | expliziteen sex | knisternd*~0.6",
        "erotic-thriller": "erotikthriller* | erotik-thriller* | erotischer thriller",
        "espionage": "spion* | spionage* | agententhriller* | geheimagent* | doppelagent* | geheimdienst* | agentenfilm*",
        "exile": "exil | verbann* | heimatlos* | exilant* | vertrieben*",
        "existential": "existenziell* | existentiell* | existentialis* | sinn des lebens | menschliche existenz | menschlichen existenz | conditio humana | sinnkrise",
        "experimental": "experimentell* | experimentalfilm* | avantgard* | avantgardistisch* | formales experiment | unkonventionell*",
        "expressionist": "expressionis* | expressionistisch*",
        "failing-marriage": "ehekrise* | zerrüttete ehe | zerrütteten ehe | kaputte ehe | gescheiterte ehe | unglückliche ehe | unglücklichen ehe | scheiternde ehe | ende einer ehe | zerfall einer ehe | ehe in der krise | ehe zerbricht | lieblose ehe | beziehungskrise* | scheitern einer ehe",
        "fairy-tale": "märchen*~0.4 | fabel*~0.4 | es war einmal | prinzessin*~0.4 | volksmärchen~0.4",
        "fame": "ruhm~0.4 | preis des ruhms | berühmtheit*~0.4 | starkult~0.4 | starruhm~0.4",
        "family-friendly": "für die ganze familie | ganze familie | familienfilm* | jung und alt | groß und klein | kindgerecht* | familienunterhaltung",
        "family-secrets": "familiengeheimnis*~0.6 | dunkles familiengeheimnis | leichen im keller | geheimnisse einer familie",
        "family-ties": "familienbande~0.6 | familiendrama*~0.6 | familiensaga*~0.6 | familiengeschichte*~0.6 | familienporträt~0.6 | familienchronik~0.6 | familiäre bindung*",
        "far-east": "hongkong*~0.4 | shanghai~0.4 | seoul~0.4 | peking~0.4 | bangkok~0.4 | saigon~0.4 | taipeh~0.4",
        "fast-paced": "temporeich* | rasant* | rasantes tempo | atemlos* | hohes tempo | flott* | schnell geschnitten* | kurzweilig* | hohem tempo | ohne atempause | rasantem tempo",
        "fate": "schicksal~0.4 | schicksals*~0.4 | vorsehung~0.4 | zufälle~0.4 | fügung~0.4 | vorherbestimm*~0.4",
        "father-daughter": "vater und tochter | vater-tochter* | vätern und töchtern",
        "father-son": "vater und sohn | vater-sohn* | vätern und söhnen | vater-sohn-beziehung | vater-sohn-geschichte",
        "fatherhood": "vaterschaft~0.4 | alleinerziehender vater | abwesendee vater | abwesendeer vater | abwesendees vater | abwesendeen vater | vaterfigur*~0.4 | vaterrolle~0.4 | abwesender vater | vatersein~0.4",
        "feel-good": "feel-good* | feelgood* | wohlfühlfilm* | wohlfühlkino | gute-laune-film* | gute laune | wohlfühlkomödie*",
        "female-friendship": "frauenfreundschaft*~0.6 | freundschaft zweier frauen | freundschaft zwischen zwei frauen | mädchenfreundschaft~0.6",
        "feminism": "feminis* | frauenrecht* | emanzipation | emanzip* | suffragette* | frauenbewegung | weibliche selbstbestimmung",
        "femme-fatale": "femme fatale* | verführerin* | vamp | schwarze witwe | gefährliche frau",
        "filmmaking": "film im film | liebeserklärung an das kino | liebeserklärung ans kino | filmbranche~0.6 | kino über das kino | cineast*~0.6 | hommage an das kino | filmemachen~0.6",
        "first-love": "erste liebe | ersten liebe | junge liebe | jugendliebe~0.6 | erster kuss | erste große liebe",
        "flashbacks": "rückblende* | flashback* | rückblick*~0.4 | rückblenden",
        "folk-horror": "folk-horror | folk horror | heidnisch* | heidnische rituale",
        "food": "kochen~0.4 | koch~0.4 | köchin~0.4 | essen~0.4 | restaurant~0.4 | kulinarisch*~0.4 | gastronom*~0.4 | rezepte~0.4 | bäcker*~0.4",
        "forbidden-love": "verbotene liebe | verbotenen liebe | verbotene leidenschaft | verbotene beziehung | verbotene affäre",
        "forest": "wald~0.4 | wälder~0.4 | waldes~0.4 | dschungel*~0.4 | urwald*~0.4 | amazonas~0.4 | waldhütte~0.4 | blockhütte~0.4",
        "forgiveness": "vergebung~0.4 | vergeben~0.4 | verzeihen~0.4 | versöhn*~0.4 | aussöhn*~0.4",
        "found-footage": "found-footage* | found footage",
        "fourth-wall": "vierte wand | vierten wand | direkt in die kamera | spricht in die kamera | wendet sich an das publikum",
        "frame-story": "rahmenhandlung* | geschichte in der geschichte | binnengeschichte | rahmengeschichte | erzählrahmen",
        "freedom": "freiheit*~0.4 | befreiung~0.4 | freigeist*~0.4 | freiheitsdrang~0.4 | emanzipation~0.4",
        "friendship": "freundschaft* | beste freunde | jugendfreunde | kameradschaft | beste freundinnen | männerfreundschaft",
        "funny": "lustig* | witzig* | urkomisch* | zum brüllen | saukomisch* | brüllend komisch | zum totlachen | lacher~0.6 | irre komisch | sehr komisch",
        "future": "nahen zukunft | naher zukunft | ferner zukunft | futuristisch*~0.6 | ferne zukunft | in der zukunft | zukunftsthriller~0.6 | fernen zukunft",
        "gambling": "glücksspiel*~0.4 | spielsucht~0.4 | spielsüchtig*~0.4 | casino*~0.4 | kasino*~0.4 | pokerspiel*~0.4 | zocker*~0.4 | las vegas",
        "gangs": "gang~0.4 | gangs~0.4 | straßengang*~0.4 | bandenkrieg*~0.4 | jugendgang*~0.4 | jugendbande*~0.4",
        "gay-romance": "liebe zwischen zwei männern | schwule liebesgeschichte | liebe zweier männer | schwule romanze | zwei männer verlieben",
        "generational-conflict": "generationenkonflikt*~0.6 | generationskonflikt*~0.6 | generationenübergreifend*~0.6 | kluft zwischen den generationen",
        "genius": "genie~0.4 | wunderkind*~0.4 | hochbegabt*~0.4 | genialer~0.4 | geniales hirn | universalgenie~0.4",
        "genocide": "völkermord* | genozid* | ethnische säuberung* | massaker* | kriegsverbrechen",
        "ghosts": "geist~0.3 | geister* | geistergeschichte* | spukhaus | gespenst* | spuk* | poltergeist",
        "good-vs-evil": "gut und böse | das böse | des bösen | gut gegen böse | kampf gegen das böse | macht des bösen",
        "gory": "splatter* | blutrünstig* | blutgetränkt* | gore | gedärme | eingeweide | blutspritz*",
        "gothic": "gothic* | gotische horror | gotischer horror | gotisches horror | gotischen horror | schauerroman* | schauergeschichte* | schauerromantik",
        "great-depression": "große depression | großen depression | weltwirtschaftskrise~0.6 | prohibition*~0.6 | goldene zwanziger | goldenen zwanziger*",
        "great-soundtrack": "großartiger soundtrack | großartige filmmusik | wunderbarer soundtrack | toller soundtrack | grandioser soundtrack | wunderbare musik | großartige musik | unvergessliche musik | großartigen soundtrack",
        "greed": "gier~0.6 | habgier~0.6 | geldgier~0.6 | raffgier~0.6 | gierig*~0.6 | goldrausch~0.6",
        "grief": "trauer* | trauerarbeit | trauerbewältigung | trauern | trauernde*",
        "gripping": "fesselnd* | packend* | mitreißend* | atemlos* | spannend bis | hält einen in atem | in atem",
        "gritty": "ungeschminkt* | schmutzige realismus | schmutziger realismus | schmutziges realismus | schmutzigen realismus | raues | raue welt | rauer film | knallhart* | hart und realistisch",
        "grotesque": "grotesk* | groteske | bizarr*",
        "guilt": "schuldgefühl*~0.4 | schuld~0.4 | gewissensbisse~0.4 | reue~0.4 | schuld und sühne | sühne~0.4 | scham~0.4",
        "hand-drawn-animation": "handgezeichnet* | zeichentrick* | zeichentrickfilm* | 2d-animation | handgemalt*",
        "handheld-camera": "handkamera* | wackelkamera* | handgeführte kamera | unruhige kamera | wackelige kamera",
        "happy-ending": "happy end | happy-end | glückliches ende | gutes ende | glücklichen ende",
        "haunting": "lässt einen nicht los | nicht mehr loslässt | wirkt lange nach | nachhallt | hallt nach | unvergesslich*~0.5 | bleibt im gedächtnis | lange nachwirk*",
        "heart-warming": "herzerwärmend* | warmherzig* | herzliche komödie | herzlicher komödie | herzliches komödie | herzlichen komödie | wärmt das herz | geht das herz auf | voller wärme | herzenswarm*",
        "heartbreaking": "herzzerreißend* | herzerweichend* | bricht einem das herz | bricht das herz | bricht uns das herz | zerreißt einem das herz | todtraurig* | erschütternd*~0.6",
        "heist": "raubüberfall* | bankraub* | heist* | banküberfall* | bankräuber* | einbruch* | coup~0.5 | juwelenraub | überfall | diebe",
        "high-school": "highschool*~0.4 | high-school* | high school | gymnasium~0.4 | schule~0.4 | schulhof~0.4 | mitschüler*~0.4 | abschlussball~0.4 | cheerleader*~0.4 | teeniefilm*~0.4 | schulzeit~0.4",
        "hitman": "auftragskiller* | auftragsmörder* | profikiller* | berufskiller*",
        "holiday": "urlaub*~0.4 | sommerferien~0.4 | touristen~0.4 | ferien~0.4 | ferienlager~0.4 | badeort~0.4 | sommerurlaub~0.4 | rucksackreise*~0.4",
        "holiday-romance": "sommerliebe | urlaubsliebe | sommerromanze | urlaubsflirt | ferienliebe | flüchtige begegnung",
        "hollywood": "showbusiness~0.4 | showgeschäft~0.4 | traumfabrik~0.4 | filmstar*~0.4 | stuntman*~0.4 | goldenes zeitalter hollywoods | starlet*~0.4 | goldene ära hollywoods",
        "holocaust": "holocaust* | konzentrationslager* | auschwitz | shoah | vernichtungslager* | judenverfolgung | judenvernichtung",
        "homage": "hommage* | verbeugung vor | filmzitat* | anspielungen auf | huldigt | verneigt sich",
        "homecoming": "heimkehr*~0.6 | rückkehr in die heimat | kehrt nach hause | kehrt in ihr heimatdorf | kehrt in sein heimatdorf | heimatdorf~0.6 | rückkehr nach hause",
        "honour": "ehrenkodex~0.4 | ehre~0.4 | pflichtgefühl~0.4 | ehrgefühl~0.4 | ritterlich*~0.4 | schande~0.4",
        "hopeful": "hoffnungsvoll* | hoffnungsschimmer | macht hoffnung | optimistisch* | botschaft der hoffnung | zuversichtlich*",
        "hotel": "hotel~0.4 | motel~0.4 | pension~0.4 | gasthaus~0.4 | hotelzimmer~0.4 | concierge~0.4",
        "hypnotic": "hypnotisch* | betörend* | in seinen bann | in ihren bann | hypnotisiert",
        "identity": "identität*~0.4 | identitätssuche~0.4 | identitätskrise~0.4 | suche nach sich selbst",
        "illness": "krankheit*~0.4 | epidemie*~0.4 | pandemie*~0.4 | pest~0.4 | virus~0.4 | seuche*~0.4",
        "imagination": "fantasie*~0.4 | imaginäre freund | imaginärer freund | imaginäres freund | imaginären freund | vorstellungskraft~0.4 | fantasiewelt*~0.4 | macht der fantasie | eskapis*~0.4 | einbildungskraft~0.4 | imaginäre*~0.4",
        "immigration": "einwander* | migrant* | migration* | gastarbeiter* | auswander* | zuwander* | illegale einwander* | illegaler einwander* | illegales einwander* | illegalen einwander*",
        "improvised": "improvisiert* | improvisation* | mumblecore | german mumblecore | improvisationsfilm*",
        "independent": "independent-film* | independentfilm* | indie* | indie-film* | unabhängig produziert* | independent-kino | independent-drama",
        "india": "mumbai~0.4 | bombay~0.4 | kalkutta~0.4 | delhi~0.4 | kastensystem~0.4",
        "infidelity": "untreue | ehebruch | ehebrecher* | seitensprung | seitensprünge | außereheliche* | fremdgeh* | betrügt ihren mann | betrügt seine frau",
        "inspirational": "inspirierend* | mutmacher* | über sich hinaus~0.6 | allen widrigkeiten zum trotz | gegen alle widerstände | kraft des menschlichen geistes",
        "intense": "intensive drama | intensiver drama | intensives drama | intensiven drama | intensität | eindringlich* | intensiver film | packend*~0.5",
        "intimate": "intime drama | intimer drama | intimes drama | intimen drama | intime film | intimer film | intimes film | intimen film | intime porträt | intimer porträt | intimes porträt | intimen porträt | intime* | intimität~0.6 | kammerspielartig*",
        "ireland": "nordirland*~0.4 | irland~0.4 | irisch*~0.4 | belfast~0.4 | dublin~0.4 | nordirlandkonflikt~0.4",
        "ironic": "ironisch* | ironie | sarkastisch* | augenzwinkernd* | süffisant*~0.6 | sarkasmus",
        "irreverent": "respektlos* | politisch unkorrekt* | frech* | geschmacklos* | derb* | anarchisch* | zotig*",
        "island": "insel~0.4 | inseln~0.4 | einsame insel | einsamen insel | inselbewohner*~0.4 | nordseeinsel~0.4",
        "isolation": "isolation~0.4 | isoliert*~0.4 | abgeschieden*~0.4 | abgeschnitten von der | eingeschlossen*~0.4 | einsiedler*~0.4",
        "italian-south": "sizilien*~0.4 | sizilianisch*~0.4 | neapel~0.4 | neapolitanisch*~0.4 | süditalien*~0.4 | kalabrien~0.4",
        "jealousy": "eifersucht~0.4 | eifersüchtig*~0.4 | neid~0.4",
        "journalism": "journalis*~0.4 | redaktion~0.4 | reporter*~0.4 | kriegsberichter*~0.4 | zeitungs*~0.4 | pressefreiheit~0.4 | enthüllungsjournalis*~0.4 | fotoreporter*~0.4",
        "journey": "odyssee | lange reise | pilgerreise | abenteuerliche reise | expedition* | reise durch | suche nach dem | beschwerliche reise",
        "jump-scares": "jump-scare* | jump scare* | jumpscare* | schreckmoment* | schockmoment* | schockeffekt*",
        "justice": "gerechtigkeit~0.4 | justizirrtum~0.4 | ungerechtigkeit*~0.4 | unschuldig verurteilt* | todesstrafe~0.4 | todestrakt~0.4 | zu unrecht",
        "kidnapping": "entführ*~0.4 | geisel*~0.4 | lösegeld*~0.4 | gefangenschaft~0.4 | gekidnappt*~0.4 | kidnapp*~0.4",
        "labour-struggle": "streik*~0.4 | gewerkschaft*~0.4 | arbeitskampf~0.4 | arbeiterbewegung~0.4",
        "latin-america": "lateinamerika*~0.4 | südamerika*~0.4 | buenos aires | mexiko-stadt | havanna~0.4 | rio de janeiro | patagonien~0.4 | karibik~0.4",
        "lesbian-romance": "liebe zwischen zwei frauen | lesbische liebe | lesbische liebesgeschichte | liebe zweier frauen | lesbische beziehung | zwei frauen verlieben",
        "lgbtq": "lgbt* | queer* | schwul* | lesbisch* | lesbe* | homosexuell* | homosexualität | bisexuell* | homophob*",
        "literary-adaptation": "literaturverfilmung* | romanverfilmung* | verfilmung* | nach dem roman | nach dem gleichnamigen roman | buchverfilmung* | bestsellerverfilmung* | basiert auf dem roman | roman von | shakespeare*",
        "london": "straßen londons | londoner~0.4 | notting hill | east end | soho~0.4",
        "loneliness": "einsamkeit | einsam* | einzelgänger* | alleinsein | vereinsam*",
        "long-takes": "plansequenz* | lange einstellung* | lange einstellungen | langen einstellungen | ungeschnittene einstellung*",
        "los-angeles": "straßen von los angeles | beverly hills | sunset boulevard | stadt der engel | malibu~0.4",
        "loss": "verlust~0.4 | verlustes~0.4 | verlusterfahrung*~0.4 | verlust eines geliebten | hinterbliebene*~0.4",
        "loss-of-innocence": "verlust der unschuld | verlorene unschuld | ende der unschuld | ende der kindheit | verlorenen unschuld",
        "love": "liebesgeschichte*~0.6 | verliebt sich | verlieben sich | die liebe | der liebe | große liebe | liebenden~0.6 | liebespaar*~0.6 | liebesdrama*~0.6",
        "love-story": "liebesgeschichte* | liebesfilm* | love story | lovestory | romanze* | liebe auf den ersten blick | große liebe",
        "love-triangle": "dreiecksgeschichte* | dreiecksbeziehung* | liebesdreieck* | dreiecksverhältnis* | ménage-à-trois | zwischen zwei männern",
        "low-budget": "low-budget* | kleines budget | geringem budget | mini-budget | kleinem budget | schmales budget | minimalbudget",
        "loyalty": "loyalität*~0.4 | treue~0.4 | loyal*~0.4",
        "lyrical": "poetisch* | lyrisch* | poesie | bildgedicht | filmgedicht | filmpoem*",
        "macabre": "makaber | makabr* | morbid* | schaurig*",
        "magic": "zauberer*~0.4 | magier*~0.4 | illusionist*~0.4 | zauberkraft~0.4 | zaubersprüche~0.4 | zauberlehrling*~0.4 | zauberkünstler*~0.4",
        "magical": "magisch* | verzaubert* | verzaubern* | zauber~0.6 | filmzauber | kinomagie",
        "magical-realism": "magischer realismus | magischen realismus | magischem realismus | magisch-realistisch*",
        "mansion": "herrenhaus~0.4 | villa~0.4 | schloss~0.4 | anwesen~0.4 | landhaus~0.4 | burg~0.4 | palast~0.4 | dienstboten~0.4 | landsitz~0.4",
        "marriage": "ehe | ehen | eheleben | ehepaar* | ehedrama* | eheleute* | ehealltag",
        "martial-arts": "kampfkunst* | kampfsport* | martial-arts* | martial arts | kung-fu* | wuxia | karate | ninja* | schwertkampf*",
        "media-satire": "reality-tv | medienzirkus~0.4 | mediensatire~0.4 | soziale medien | sozialen medien | influencer*~0.4 | paparazzi~0.4 | spielshow~0.4 | quizshow~0.4",
        "medicine": "arzt~0.4 | ärztin~0.4 | ärzte~0.4 | chirurg*~0.4 | krankenschwester*~0.4 | krankenhaus*~0.4 | krankenhäuser~0.4 | patienten~0.4 | sterbehilfe~0.4 | arztdrama~0.4",
        "melancholic": "melancholisch* | melancholie | schwermütig* | schwermut | elegisch* | wehmütig* | wehmut",
        "melodramatic": "melodram* | melodramatisch* | seifenoper* | rührstück",
        "memory": "erinnerung~0.4 | erinnerungen~0.4 | gedächtnis~0.6 | erinnern an",
        "mental-illness": "psychisch krank* | psychische erkrankung | geisteskrank*~0.4 | schizophren*~0.4 | bipolar*~0.4 | wahnsinn~0.4 | psychiatri*~0.4 | psychose*~0.4 | irrenanstalt~0.4",
        "metafiction": "metafiktion* | selbstreferenziell* | meta-ebene* | metaebene* | postmodern* | selbstreflexiv* | metafilm* | selbstironisch*",
        "middle-ages": "mittelalter* | mittelalterlich* | ritter* | kreuzzug* | kreuzzüge | inquisition | könig artus | kreuzritter*",
        "middle-east": "nahost*~0.4 | naher osten | nahen osten | teheran~0.4 | irak*~0.4 | israel*~0.4 | palästin*~0.4 | libanon~0.4 | beirut~0.4 | gaza~0.4 | jerusalem~0.4 | kabul~0.4 | afghan*~0.4",
        "midlife-crisis": "midlife-crisis | midlife crisis | lebenskrise*~0.6 | sinnkrise*~0.6 | mittleren alters | lebensmitte~0.6",
        "military": "militär*~0.4 | armee~0.4 | kaserne*~0.4 | bundeswehr~0.4 | marine~0.4 | soldat~0.4 | truppe*~0.4 | spezialeinheit*~0.4 | wehrdienst~0.4 | wehrmacht~0.4",
        "minimalist": "minimalis* | minimalistisch* | reduzierte* | karge bilder | schnörkellos* | auf das wesentliche reduziert",
        "missing-person": "verschwinden~0.4 | verschwundene mädchen | verschwundener mädchen | verschwundenes mädchen | verschwundenen mädchen | vermisst*~0.4 | spurlos~0.4 | vermisstenfall~0.4 | verschwindet~0.4",
        "mistaken-identity": "verwechslung* | verwechslungskomödie* | körpertausch* | mit einem anderen verwechselt | falsche mann | rollentausch | vertauschte*",
        "mockumentary": "mockumentary* | fake-doku* | pseudo-dokumentation | fiktive dokumentation",
        "monsters": "monster* | kreatur* | bestie* | kaiju | dinosaurier* | drache* | hai | haie | ungeheuer* | frankenstein",
        "moral-dilemma": "moralisches dilemma | moralischen dilemma* | gewissenskonflikt*~0.6 | moralische fragen | moralität~0.6 | gewissensfrage*~0.6 | moralisch ambivalent* | moralstück~0.6 | moralische grauzone*",
        "mother-daughter": "mutter und tochter | mutter-tochter* | müttern und töchtern",
        "mother-son": "mutter und sohn | mutter-sohn* | mutterkomplex~0.6 | dominante mutter",
        "motherhood": "mutterschaft~0.6 | alleinerziehende*~0.6 | mutterliebe~0.6 | muttersein~0.6 | mutterrolle~0.6 | mütterlich*~0.6",
        "mountains": "berge~0.4 | bergfilm*~0.4 | bergsteiger*~0.4 | himalaya~0.4 | alpen~0.4 | everest~0.4 | alpin*~0.4 | gebirge~0.4 | gipfel~0.4",
        "moving-camera": "kamerafahrt* | steadicam | entfesselte kamera | kamerabewegung* | schwebende kamera | gleitende kamera",
        "multiple-perspectives": "mehreren perspektiven | verschiedenen perspektiven | unterschiedliche perspektiven | rashomon* | perspektivwechsel* | unterschiedlichen perspektiven | verschiedene perspektiven",
        "multiple-storylines": "mehrere handlungsstränge | handlungsstränge | handlungssträngen | episodenfilm* | parallele geschichten | verflochten* | kaleidoskop | mosaik* | schicksale kreuzen | miteinander verwoben | verknüpft mehrere",
        "murder": "mord~0.4 | morde~0.4 | mordes~0.4 | mörder*~0.4 | ermordet*~0.4 | ermordung~0.4 | leiche*~0.4 | mordfall~0.4 | mordserie~0.4",
        "music-world": "musiker*~0.4 | rockband~0.4 | rockstar*~0.4 | musikbranche~0.4 | musikindustrie~0.4 | pianist*~0.4 | geiger*~0.4 | sängerin~0.4 | sänger~0.4 | rapper*~0.4 | jazzmusiker*~0.4 | musikszene~0.4",
        "musical-numbers": "musicalnummer* | gesangseinlage* | tanznummer* | gesangs- und tanz* | bollywood* | gesangsnummer* | musiknummer*",
        "mysterious": "mysteriös* | rätselhaft* | geheimnisvoll* | enigmatisch* | kryptisch*",
        "mythology": "mythologi*~0.4 | mythisch*~0.4 | mythos~0.4 | mythen~0.4 | sage~0.4 | sagen*~0.4 | götter~0.4 | folklore~0.4 | legendee um | legendeer um | legendees um | legendeen um",
        "natural-disaster": "naturkatastrophe*~0.4 | katastrophenfilm*~0.4 | erdbeben~0.4 | tsunami~0.4 | hurrikan~0.4 | tornado*~0.4 | überschwemmung*~0.4 | vulkan*~0.4 | schiffsunglück*~0.4 | flugzeugabsturz*~0.4 | lawine*~0.4",
        "natural-light": "natürliches licht | natürlichem licht | tageslicht | kerzenlicht | kerzenschein",
        "naturalistic": "naturalistisch* | naturalismus | lebensnah* | alltagsnah* | aus dem leben gegriffen",
        "nature": "natur~0.6 | landschaft*~0.4 | wildnis~0.4 | naturgewalt*~0.4 | mensch und natur | naturaufnahme*~0.4",
        "nazis": "nazi | nazis | drittes reich | dritten reich* | gestapo | hitler | ns-zeit | nationalsozialis*",
        "neorealism": "neorealis* | neo-realis* | neorealistisch*",
        "new-wave": "nouvelle vague | neue welle | neuer deutscher film | dogma 95 | dogma-film | new hollywood | neuen deutschen films",
        "new-york": "straßen new yorks | manhattan~0.4 | brooklyn~0.4 | harlem~0.4 | bronx~0.4 | new yorker",
        "night": "nächtlich*~0.4 | nachtleben~0.4 | nachtclub*~0.4 | diskothek*~0.4 | nachtschwärmer*~0.4 | durch die nacht",
        "nihilistic": "nihilistisch* | nihilismus | fatalistisch* | misanthropisch* | pessimistisch* | menschenfeindlich*",
        "noir": "film noir | film-noir* | noir | neo-noir* | neo noir | noir-thriller* | schwarze serie | hell-dunkel*",
        "non-professional-actors": "laiendarsteller* | laienschauspieler* | nicht-schauspieler* | laien besetzt | nicht professionellee darsteller* | nicht professionelleer darsteller* | nicht professionellees darsteller* | nicht professionelleen darsteller* | laien",
        "nonlinear-timeline": "nichtlinear* | nicht-linear* | nicht linear* | zeitsprünge* | zeitsprüngen | fragmentarische erzähl* | fragmentarischer erzähl* | fragmentarisches erzähl* | fragmentarischen erzähl* | zwei zeitebenen | zeitebenen | achronologisch* | nicht chronologisch | unchronologisch* | zwischen den zeiten",
        "nostalgic": "nostalgisch* | nostalgie | wehmütig* | liebeserklärung an | vergangene zeit* | sehnsucht nach der",
        "obsession": "obsession~0.4 | obsessionen~0.4 | besessenheit~0.4 | besessen~0.4 | obsessiv*~0.4 | fixe idee",
        "on-the-run": "auf der flucht | flüchtig* | menschenjagd | gejagter | gejagten | flüchtling vor | großfahndung | verfolgungsjagd*",
        "one-day": "einen tag lang | einer einzigen nacht | einer nacht | an einem einzigen tag | 24 stunden | vierundzwanzig stunden | eines einzigen tages | im laufe einer nacht | im laufe eines tages",
        "one-take": "einer einzigen einstellung | ohne schnitt | one-take* | one-shot* | einzige einstellung | ohne einen einzigen schnitt",
        "open-ending": "offenes ende | offenen ende | offene ende | mehrdeutig* | ambivalent* | vieldeutig* | cliffhanger | keine einfachen antworten | einfache antworten | offener schluss",
        "organised-crime": "organisierte kriminalität | organisierter kriminalität | organisiertes kriminalität | organisierten kriminalität | mafia* | mafios* | gangster* | unterwelt | pate | yakuza | camorra | syndikat",
        "orphan": "waise* | waisenkind* | waisenhaus* | vollwaise",
        "outsider": "außenseiter*~0.4 | sonderling*~0.4 | ausgestoßen*~0.4 | outsider*~0.4 | eigenbrötler*~0.4 | unangepasst*~0.4",
        "parallel-worlds": "parallelwelt* | paralleluniversum | paralleluniversen | alternative realität | multiversum | multiversums | andere dimension",
        "paranoid": "paranoi* | verschwörungsthriller | verfolgungswahn | verschwörungstheorie*",
        "parenthood": "elternschaft~0.4 | elternsein~0.4 | kindererziehung~0.4 | junge eltern | erziehung~0.4",
        "paris": "straßen von paris | pariser~0.4 | montmartre~0.4 | quartier latin | pigalle~0.4",
        "parody": "parodie* | parodistisch* | persiflage* | persiflier* | verballhorn* | pastiche*",
        "passage-of-time": "vergänglichkeit~0.6 | vergehen der zeit | lauf der zeit | verrinnen der zeit | zeit vergeht",
        "patriarchy": "patriarch*~0.6 | frauenfeindlich*~0.6 | misogyn*~0.6 | sexis*~0.6 | machismo~0.6 | toxische männlichkeit | geschlechterrolle*~0.6 | männlichkeitswahn~0.6",
        "period-detail": "kostümfilm* | kostümdrama* | historienfilm* | historiendrama* | historienepos | zeitkolorit | historische kostüme | ausstattungsfilm* | kostümschinken",
        "philosophical": "philosophi*~0.6 | metaphysisch*~0.6 | große fragen | großen fragen | intellektuell*~0.6",
        "pirates": "pirat* | seeräuber* | freibeuter* | mantel-und-degen* | schatzinsel",
        "playful": "verspielt* | spielerisch* | schelmisch* | leichtfüßig* | beschwingt*",
        "poignant": "berührend* | bewegend* | ergreifend* | anrührend* | rührend* | geht ans herz | geht zu herzen | geht unter die haut~0.6",
        "police": "polizist*~0.4 | cop~0.4 | cops~0.4 | sheriff~0.4 | fbi~0.4 | polizeigewalt~0.4 | polizeithriller*~0.4 | bulle~0.4 | bullen~0.4",
        "political": "politisch*~0.4 | politthriller*~0.4 | politsatire*~0.4 | politdrama*~0.4 | polit-thriller | politik~0.4 | aktivist*~0.4 | politfilm*~0.4",
        "post-apocalyptic": "postapokalyptisch* | endzeitfilm* | endzeitszenario* | post-apokalyptisch* | letzte mensch auf erden | nach der apokalypse",
        "post-war": "nachkriegs* | nachkriegszeit | trümmer* | nach kriegsende | nach dem krieg",
        "poverty": "armut~0.4 | obdachlos*~0.4 | verarmt*~0.4 | elend~0.4 | hunger~0.6 | mittellos*~0.4 | existenzminimum~0.4",
        "power": "machtkampf*~0.4 | machtmissbrauch~0.4 | machtspiel*~0.4 | machtkämpfe~0.4 | intrigen~0.4 | machtverhältnis*~0.4 | schalthebel der macht",
        "pregnancy": "schwangerschaft*~0.4 | schwanger*~0.4 | ungewollt schwanger",
        "prison": "gefängnis* | häftling* | knast* | insasse* | hinter gittern | zuchthaus | strafgefangene* | inhaftiert*",
        "prison-escape": "gefängnisausbruch* | ausbruch aus | ausbrecher* | fluchtplan | gefängnisflucht | ausbruchsfilm*",
        "provocative": "provokant* | provokativ* | provokation | provozier* | provoziert | subversiv* | tabubruch",
        "psychiatric-hospital": "psychiatrie~0.4 | nervenheilanstalt~0.4 | irrenanstalt~0.4 | psychiatrische klinik | psychiatrischen klinik | sanatorium~0.4 | heilanstalt~0.4",
        "psychological": "psychothriller* | psychodrama* | psychologisch* | psychospiel* | psychogramm* | psychoduell*",
        "quirky": "schräg* | skurril* | verschroben* | schrullig* | kauzig* | abgedreht* | exzentrisch*",
        "race-against-time": "wettlauf gegen die zeit | wettlauf mit der zeit | gegen die zeit | countdown | die zeit läuft",
        "racism": "rassismus | rassistisch* | rassentrennung | rassenhass | apartheid | fremdenfeindlich* | fremdenhass | bürgerrechtsbewegung | antisemitismus",
        "rags-to-riches": "vom tellerwäscher | aufstieg eines | sozialer aufstieg | sozialen aufstieg | aschenputtel* | aufsteigergeschichte | aufstieg vom",
        "raw": "ungeschönt* | schonungslos* | ungeschminkt* | roh und | rohe kraft | kompromisslos*~0.6 | unverblümt*",
        "real-time": "echtzeit* | in echtzeit",
        "realistic": "realistisch* | realismus | authentisch* | authentizität | wirklichkeitsnah* | glaubwürdig*~0.5",
        "reality-vs-illusion": "realität und fiktion | fiktion und realität | traum und wirklichkeit | schein und sein | traum und realität | wirklichkeit und fiktion | was real ist",
        "rebellion": "rebell*~0.4 | rebellisch*~0.4 | aufbegehr*~0.4 | gegenkultur~0.4 | aufmüpfig*~0.4 | auflehnung~0.4 | punk*~0.4",
        "redemption": "erlösung* | läuterung | zweite chance | zweiten chance | wiedergutmachung | geläutert*",
        "refugees": "flüchtling* | geflüchtete* | asylbewerber* | asylsuchende* | flucht vor | staatenlos*",
        "relationships": "beziehungsdrama*~0.6 | paarbeziehung*~0.6 | beziehungsgeschichte*~0.6 | zwischenmenschlich*~0.6 | liebesbeziehung*~0.6 | beziehungsfilm~0.6",
        "religion": "religion*~0.4 | religiös*~0.4 | glaube~0.4 | katholi*~0.4 | kirche~0.4 | priester*~0.4 | nonne*~0.4 | mönch*~0.4 | christlich*~0.4 | islam~0.4 | judentum~0.4 | biblisch*~0.4 | glaubenskrise~0.4",
        "remake": "remake* | neuverfilmung* | reboot* | neuauflage* | neuinterpretation*",
        "renaissance": "renaissance*~0.6 | elisabethanisch*~0.6 | 16. jahrhundert* | 17. jahrhundert* | tudor*~0.6 | dreißigjähriger krieg | dreißigjährigen krieg*",
        "resistance": "widerstandskämpfer*~0.6 | widerstand gegen | widerstandsbewegung~0.6 | partisanen~0.6 | résistance~0.6 | widerständler*~0.6",
        "reunion": "wiedersehen | klassentreffen | familientreffen | treffen sich wieder | begegnen sich wieder | wiederbegegnung",
        "revenge": "rache | rachefeldzug | rächt* | rächer* | rachedrama* | rachethriller* | vergeltung | selbstjustiz | rachegeschichte",
        "reverse-chronology": "rückwärts erzählt | umgekehrter reihenfolge | rückwärts | umgekehrter chronologie",
        "revolution": "revolution~0.4 | revolutionär*~0.4 | aufstand~0.4 | aufstände~0.4 | revolte*~0.4 | putsch~0.4 | umsturz~0.4",
        "rise-and-fall": "aufstieg und fall | aufstieg und niedergang | absturz | abwärtsspirale | tiefer fall | untergang eines | niedergang",
        "road-movie": "roadmovie* | road-movie* | road movie* | roadtrip* | road-trip* | autoreise",
        "romance-gone-wrong": "ende einer liebe | ende der liebe | scheitern einer liebe | zerfall einer beziehung | erkaltete liebe | zerbrechende liebe | gescheiterte liebe | anti-romanze | entlieben | ende einer beziehung",
        "romantic": "romantisch* | liebesgeschichte* | liebesfilm* | romanze* | romantik",
        "romantic-comedy": "romantische komödie | romantische komödien | romantischen komödie* | liebeskomödie* | romcom* | rom-com* | romantic comedy",
        "rome-city": "straßen roms | ewige stadt | ewigen stadt | cinecittà~0.4",
        "sacrifice": "opferbereitschaft~0.4 | selbstaufopfer*~0.4 | aufopfer*~0.4 | selbstlos*~0.4 | opfer bringen",
        "sad": "traurige geschichte | trauriger film | sehr traurig* | tieftraurig* | unendlich traurig* | traurigkeit~0.6 | traurigste*",
        "samurai": "samurai* | ronin | shogun* | feudalen japan | feudales japan",
        "satire": "satire* | satirisch* | satir* | nimmt aufs korn",
        "scary": "furchterregend* | angsteinflößend* | gruselig* | beängstigend* | grusel | zum fürchten | gruselfilm* | furchteinflößend*",
        "science": "wissenschaftler*~0.4 | verrückter wissenschaftler | labor~0.4 | gentechnik~0.4 | klonen~0.4 | klon*~0.4 | mathematiker*~0.4 | physiker*~0.4 | forscher*~0.4 | menschenversuch*~0.4",
        "screwball": "screwball* | geschlechterkampf | gesellschaftskomödie* | krieg der geschlechter | sittenkomödie | konversationskomödie",
        "sea": "auf see | meer~0.4 | ozean~0.4 | seemann*~0.4 | seeleute~0.4 | schiff*~0.4 | leuchtturm*~0.4 | fischer*~0.4 | u-boot* | matrose*~0.4 | kreuzfahrt*~0.4",
        "secrets": "dunkles geheimnis | dunkle geheimnisse | dunklen geheimnis* | düsteres geheimnis | doppelleben~0.4 | dunkle vergangenheit | schreckliches geheimnis",
        "self-discovery": "selbstfindung*~0.6 | zu sich selbst | suche nach sich | innere reise | sinnsuche~0.6",
        "sensual": "sinnlich* | sinnlichkeit | lasziv*",
        "sentimental": "sentimental* | rührselig* | gefühlsduselig* | schmalzig* | schnulz* | schmalz",
        "sequel": "fortsetzung* | sequel* | prequel* | zweiter teil | dritter teil | trilogie* | franchise* | spin-off* | dritte teil | zweite teil",
        "serial-killer": "serienmörder* | serienkiller* | psychopath* | massenmörder* | kannibal* | frauenmörder",
        "sexual-abuse": "vergewaltig*~0.6 | sexueller missbrauch | sexuellen missbrauch* | kindesmissbrauch~0.6 | missbraucht*~0.6 | pädophil*~0.6 | inzest*~0.6 | sexuelle gewalt",
        "sexuality": "sexualität | sexuelles erwachen | sexuellen erwachen | sexuelle befreiung | sexualleben | sexuelle freiheit",
        "shocking": "schockierend* | schockiert | skandalös* | skandalfilm* | schocker",
        "siblings": "geschwister*~0.4 | zwei brüder | zwei schwestern | zwilling*~0.4 | ungleichee brüder | ungleicheer brüder | ungleichees brüder | ungleicheen brüder | bruderzwist~0.4 | drei schwestern",
        "simple-story": "einfache geschichte | schlichte geschichte | schlichtheit | einfachheit | simple geschichte | schlicht erzählt*",
        "single-location": "einem einzigen ort | einem einzigen raum | ein einziger schauplatz | einem raum | auf engstem raum | einzigen schauplatz",
        "slapstick": "slapstick* | klamauk* | körperkomik | farce* | klamotte* | situationskomik | blödel* | schwank | verwechslungskomödie*",
        "slasher": "slasher* | giallo* | maskierter killer | maskiertee killer | maskierteer killer | maskiertees killer | maskierteen killer | schlitzerfilm*",
        "slavery": "sklaverei | sklave* | sklavin* | menschenhandel | plantage* | versklav*",
        "slow-burn": "slow-burn* | langsam aufbau* | steigert sich langsam | spannung steigt | baut sich langsam auf | schwelend* | slow burn",
        "slow-motion": "zeitlupe* | slow motion | slow-motion | zeitlupenaufnahme*",
        "slow-paced": "langsames tempo | gemächlich* | langsam erzählt* | ruhig erzählt* | behäbig* | lässt sich zeit | entschleunigt* | bedächtig* | ruhiges tempo | langatmig* | ruhigen tempo | langsamkeit | nimmt sich zeit",
        "slums": "slum* | favela* | armenviertel | elendsviertel | ghetto* | getto* | problemviertel | brennpunkt*",
        "small-town": "kleinstadt*~0.4 | provinz~0.4 | provinznest~0.4 | kaff~0.4 | kleinstädtisch*~0.4 | provinzstadt~0.4 | provinziell*~0.4",
        "snow": "schnee*~0.4 | verschneit*~0.4 | schneesturm~0.4 | arktis~0.4 | antarkti*~0.4 | sibiri*~0.4 | alaska~0.4 | eiswüste~0.4 | skiort~0.4 | winterlich*~0.4",
        "social-criticism": "gesellschaftskritik* | gesellschaftskritisch* | sozialkritik* | sozialkritisch* | sozialdrama* | soziale ungerechtigkeit | milieustudie*",
        "social-realism": "sozialrealis* | sozialer realismus | sozialdrama* | kitchen-sink*",
        "solemn": "feierlich ernst | karg* | strenge inszenier* | strenger inszenier* | strenges inszenier* | strengen inszenier* | ernster film | spröde* | getragene ton | getragener ton | getragenes ton | getragenen ton",
        "space": "weltraum* | weltall | raumschiff* | raumstation* | astronaut* | raumfahrt* | space opera | galaxie* | galaktisch* | kosmonaut* | im all",
        "spaghetti-western": "italowestern* | spaghetti-western* | neo-western* | spätwestern* | cowboy* | revolverheld* | anti-western*",
        "spanish-civil-war": "spanischer bürgerkrieg | spanischen bürgerkrieg* | franquis*~0.6 | franco-regime | franco-diktatur",
        "spanning-decades": "über jahrzehnte | über mehrere jahrzehnte | mehrere generationen | drei generationen | generationenporträt | über generationen | jahrzehntelang* | mehrerer jahrzehnte",
        "sparse-dialogue": "wortkarg* | fast wortlos* | wortlos* | kaum dialoge | ohne dialoge | wenig dialog* | ohne worte | lakonisch* | schweigsam*",
        "special-effects": "spezialeffekt* | special effects | visuelle effekte | cgi* | computereffekt* | trickeffekt* | digitale effekte | motion-capture* | visuellen effekte*",
        "spectacular": "spektakulär* | atemberaubend* | bildgewaltig* | augenweide | bildgewalt | überwältigend*~0.5 | spektakel",
        "spirituality": "spirituell* | spiritualität | transzenden* | mystisch* | mystik | buddhis* | wiedergeburt",
        "split-screen": "split-screen* | splitscreen* | geteiltee leinwand | geteilteer leinwand | geteiltees leinwand | geteilteen leinwand | geteilter bildschirm",
        "sports": "sportfilm*~0.4 | sportdrama*~0.4 | sportler*~0.4 | athlet*~0.4 | meisterschaft*~0.4 | trainer~0.4 | fußball*~0.4 | tennis*~0.4 | rennfahrer*~0.4 | eishockey~0.4 | marathon~0.4 | ringer~0.4 | surfer*~0.4",
        "stage-adaptation": "theaterstück* | nach dem bühnenstück | nach dem theaterstück | bühnenstück* | bühnenvorlage | stück von",
        "static-camera": "statische kamera | starre kamera | statische einstellung* | feststehende kamera | statischen einstellungen | unbewegte kamera",
        "stop-motion": "stop-motion* | stop motion | knetanimation* | puppentrick* | knetfiguren | knetmasse | knetfilm*",
        "strong-female-lead": "heldin~0.4 | heldinnen~0.4 | starke frau | starke frauen | starken frau* | starke frauenfigur* | frauenfigur*~0.4 | weibliche hauptfigur | protagonistin~0.4",
        "stylised": "stilisiert* | stylisch* | stylish* | barock* | manieriert* | stilbewusst* | hochglanz* | durchstilisiert*",
        "suburbia": "vorstadt*~0.6 | vorort*~0.6 | vorstädt*~0.6 | reihenhaus*~0.6 | plattenbau*~0.6 | vorstadtidylle~0.6",
        "suicide": "selbstmord* | suizid* | das leben nehmen | freitod | selbsttötung",
        "summer": "sommer~0.4 | sommerlich*~0.4 | hitzewelle~0.4 | flirrend*~0.4 | sommerfilm*~0.4 | sommertage~0.4 | eines sommers",
        "superheroes": "superheld* | superkräfte* | superschurke* | superheldenfilm*",
        "supernatural": "übernatürlich*~0.6 | paranormal*~0.6 | okkult*~0.6 | ouija~0.6 | telekine*~0.6 | telepath*~0.6 | hellseher*~0.6 | fluch~0.6",
        "surreal": "surreal* | surrealis* | fiebertraum* | lynchesk* | felliniesk* | fieberträume",
        "surveillance": "überwachung*~0.4 | abhör*~0.4 | big brother | voyeur*~0.4 | bespitzel*~0.4 | lauschangriff~0.4",
        "survival": "überleben~0.4 | überlebende*~0.4 | überlebenskampf~0.4 | survival*~0.4 | gestrandet*~0.4 | schiffbrüchig*~0.4",
        "suspenseful": "spannend* | hochspannend* | spannung | spannungsgeladen* | suspense | nervenkitzel | fesselnd*~0.4",
        "symbolism": "symbolisch* | symbolik | metapher* | metaphorisch* | symbolismus | symbolträchtig* | sinnbild*",
        "talking-heads": "talking heads | zeitzeugen* | interviewpartner* | sprechende köpfe",
        "tear-jerker": "tränenreich* | tränendrüse | rührstück* | schmachtfetzen | taschentücher | zu tränen | zum heulen | zum weinen",
        "technology": "technologie*~0.4 | technisiert*~0.4 | internet~0.4 | hacker*~0.4 | cyberpunk~0.4 | digitales zeitalter | virtuelle realität | virtuelle welt* | computerspiel*~0.4 | videospiel*~0.4",
        "tender": "zärtlich* | zartfühlend* | liebevoll* | feinfühlig* | einfühlsam* | zärtlichkeit",
        "tense": "angespannt* | hochspannung | nervenaufreibend* | nervenzerreißend* | spannungsgeladen* | anspannung",
        "terminal-illness": "todkrank*~0.6 | unheilbar*~0.6 | krebs~0.6 | krebskrank*~0.6 | tödliche krankheit | sterbenskrank*~0.6 | tödlichen krankheit",
        "terrorism": "terror | terroris* | terroranschlag* | attentat* | anschlag | selbstmordattentäter* | dschihad* | raf-terror*",
        "theatre-world": "theatertruppe*~0.4 | theaterwelt~0.4 | dramatiker*~0.4 | broadway~0.4 | theatergruppe*~0.4 | theaterschauspieler*~0.4 | schauspieltruppe~0.4",
        "thought-provoking": "regt zum nachdenken an | zum nachdenken | nachdenklich* | denkanstoß | denkanstöße | wirft fragen auf | stellt fragen",
        "thrilling": "actionreich* | actiongeladen* | adrenalin* | rasant* | aufregend* | temporeich*~0.5 | nervenkitzel",
        "time-loop": "zeitschleife* | murmeltiertag | denselben tag immer wieder | immer denselben tag",
        "time-travel": "zeitreise* | zeitmaschine* | zeitreisend* | reist durch die zeit | zeitparadox*",
        "tokyo": "straßen tokios | nächtlichen tokio | tokioter~0.4",
        "toxic-relationship": "toxische beziehung | toxischen beziehung | toxische liebe | destruktive beziehung | zerstörerische liebe | emotionale abhängigkeit | hassliebe | sadomasochis* | toxisch*~0.5",
        "tradition-vs-modernity": "tradition und moderne | traditionen~0.4 | arrangierte ehe | zwangsheirat~0.4 | zwangsehe~0.4 | traditionelle werte",
        "tragic": "tragisch* | tragödie* | tragik | schicksalhaft* | shakespeare'sch* | tragikomödie~0.4",
        "tragicomedy": "tragikomödie* | tragikomisch* | dramödie* | tragikomik | dramedy",
        "train": "zug~0.4 | zugreise~0.4 | eisenbahn*~0.4 | bahnhof*~0.4 | zugfahrt*~0.4 | zugabteil~0.4",
        "transgender": "transgender* | transsexuell* | trans frau | transfrau* | geschlechtsidentität | drag queen* | dragqueen* | transvestit* | transident*",
        "trauma": "trauma~0.4 | traumata~0.4 | traumatisch*~0.4 | traumatisiert*~0.4 | posttraumatisch*~0.4 | traumas~0.4",
        "twist-ending": "wendung* | überraschende wendung* | überraschender wendung* | überraschendes wendung* | überraschenden wendung* | schlusspointe | twist | twists | plottwist* | plot-twist* | überraschendes ende | unvorhersehbar* | überraschungseffekt | schlusstwist | unerwartete wendung*",
        "undercover": "undercover* | doppelleben | falsche identität | verdeckter ermittler | maulwurf | verdeckte ermitt* | verdeckter ermitt* | verdecktes ermitt* | verdeckten ermitt* | falscher identität | verkleidet als",
        "underdog": "außenseiter gegen | underdog*~0.4 | david gegen goliath | verlierer*~0.4 | loser*~0.4 | verliererfigur*~0.4",
        "understated": "subtil* | zurückhaltend* | unaufgeregt* | leise töne | leisen tönen | nuanciert* | feinsinnig* | dezent* | unaufdringlich* | zurückhaltung",
        "unemployment": "arbeitslos*~0.4 | entlassen*~0.4 | jobverlust~0.4 | wirtschaftskrise~0.4 | kurzarbeit~0.4",
        "unhappy-ending": "trauriges ende | tragisches ende | tragischen ende | bitteres ende | bitteren ende | kein happy end | endet in einer tragödie | bittere ende",
        "university": "universität*~0.4 | uni~0.4 | campus~0.4 | student*~0.4 | studentenverbindung~0.4 | studentenleben~0.4 | hochschule~0.4",
        "unreliable-narrator": "unzuverlässige erzähl* | unzuverlässiger erzähl* | unzuverlässiges erzähl* | unzuverlässigen erzähl* | unzuverlässiger erzähler | unzuverlässigen erzähler* | unzuverlässige erzählerin | unzuverlässige erzähler",
        "unrequited-love": "unerwiderte liebe | unerwidert* | unglücklich verliebt | heimlich verliebt | unerfüllte liebe | unmögliche liebe",
        "unsentimental": "unsentimental* | ohne pathos | ohne sentimentalität | ohne kitsch | frei von kitsch | ohne rührseligkeit | nie rührselig",
        "unsettling": "unbehaglich* | unbehagen | beunruhigend* | unheimlich*~0.6 | ungemütlich*",
        "uplifting": "lebensbejahend* | aufbauend* | erhebend* | beglückend* | macht mut | mutmachend* | hymne an das leben | lebensfroh*",
        "us-mexico-border": "mexikanische grenze | grenze zu mexiko | mexikanischen grenze | tijuana~0.6 | rio grande",
        "vampires": "vampir* | dracula | blutsauger* | vampirfilm*",
        "vietnam-war": "vietnamkrieg* | vietnam | vietcong | vietnam-krieg*",
        "village": "dorf~0.4 | dörfer~0.4 | dorfes~0.4 | dorfbewohner*~0.4 | dorfleben~0.4 | bergdorf~0.4",
        "violent": "gewalttätig* | gewalt~0.7 | brutal* | brutalität | blutig* | blutbad | gewaltexzess* | gewaltdarstellung*",
        "visceral": "körperlich spürbar | schlag in die magengrube | faustschlag | wuchtig* | unerbittlich* | viszeral*",
        "visually-stunning": "bildgewaltig* | visuell beeindruckend* | wunderschöne bilder | visuell überwältigend* | prachtvoll* | schöne bilder | bildschön* | traumschöne bilder | betörende bilder | grandiose bilder | visuell atemberaubend* | großartige bilder | wunderschönen bildern",
        "voice-over": "voice-over* | off-stimme | off-erzähler* | erzählerstimme | aus dem off | voiceover* | off-kommentar*",
        "war": "kriegsfilm*~0.4 | kriegsdrama*~0.4 | schrecken des krieges | soldaten~0.4 | schlachtfeld*~0.4 | schützengräben~0.4 | grauen des krieges | an der front | kriegswirren~0.4",
        "war-trauma": "kriegsveteran*~0.6 | kriegsheimkehrer*~0.6 | kriegstrauma*~0.6 | kriegstraumat*~0.6 | heimkehrer*~0.6 | veteranen~0.6",
        "wealth": "die reichen | millionär*~0.4 | milliardär*~0.4 | oberschicht~0.4 | adel~0.4 | aristokrat*~0.4 | großbürgertum~0.4 | bürgertum~0.4 | großbürgerlich*~0.4 | superreich*~0.4",
        "wedding": "hochzeit*~0.4 | braut~0.4 | brautjungfer*~0.4 | junggesellenabschied*~0.4 | brautpaar~0.4",
        "werewolves": "werwolf* | werwölfe* | lykanthrop* | vollmond",
        "whimsical": "märchenhaft* | verträumt* | zauberhaft* | verwunschen* | fantasievoll*",
        "whodunit": "whodunit* | krimi* | agatha christie* | mörderjagd | kriminalfilm* | mörderrätsel | wer ist der mörder | kriminalfall",
        "wild-west": "wilder westen | wilden westen* | goldrausch | saloon | kopfgeldjäger* | outlaw* | postkutsche | gesetzlose*",
        "witches": "hexe~0.6 | hexen~0.6 | hexerei~0.6 | hexen*~0.6 | schwarze magie | hexenjagd~0.6",
        "witty": "geistreich* | wortwitz | schlagfertig* | pointiert* | spritzig* | bissige dialog* | bissiger dialog* | bissiges dialog* | bissigen dialog* | bissige dialoge | esprit",
        "working-class": "arbeiterklasse~0.6 | arbeitermilieu~0.6 | arbeiterfamilie*~0.6 | proletari*~0.6 | bergarbeiter*~0.6 | fabrikarbeiter*~0.6 | arbeiterviertel~0.6 | arbeiterschaft~0.6",
        "workplace": "arbeitswelt~0.4 | büroalltag~0.4 | arbeitsplatz~0.4 | arbeitsalltag~0.4 | konzernwelt~0.4 | bürowelt~0.4",
        "world-war-one": "erster weltkrieg | ersten weltkrieg* | westfront | verdun | erste weltkrieg",
        "world-war-two": "zweiter weltkrieg | zweiten weltkrieg* | stalingrad | pearl harbor | landung in der normandie | besetzten frankreich | zweite weltkrieg | u-boot-krieg | nachkriegsdeutschland",
        "writers": "romanautor*~0.4 | schreibblockade~0.4 | dichter~0.4 | dichterin~0.4 | literaturbetrieb~0.4 | schriftsteller*~0.4 | ghostwriter~0.4",
        "zombies": "zombie* | untote* | lebenden toten",
    },
)
