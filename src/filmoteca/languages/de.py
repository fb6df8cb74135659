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
        "reversed": (
            "einspruch | berufung | aufgehoben | kassiert | zunächst | anfangs | ursprünglich | erst | fast | beinahe | drohte | "
            "statt | vermeiden | abgewendet | heruntergestuft | gesenkt | hätte"
        ),
        "lasts": (
            "dauert | dauerte | läuft | lief | laufzeit | lang | lange | langer | langes | langen | spieldauer | länge | "
            "minütige | minütiger | minütigen | stündige | stündiger | stündigen | in nur | in knapp"
        ),
        "wished": "wollte | wollten | verlangte | verlangten | forderte | forderten | hoffte auf | erwartete",
        "undenied": "ein wenig | nicht wenig | nicht nur | nicht allein | nicht zuletzt | ohne zweifel | zweifellos | nicht umsonst | nicht ohne | nichts weniger als | nicht minder",
        "negation": "kaum | mangelt es an | fern von | weit entfernt von | frei von | vermeidet | fehlt | wenig | nichts | keineswegs | niemanden | keines | nie | niemand | verzichtet auf | entbehrt",
        "but": "aber | doch | jedoch | obwohl | trotz | allerdings | dennoch | während | leider | auch wenn | hingegen | wenngleich",
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
            "in den hauptrollen | in der hauptrolle | in weiteren rollen | in nebenrollen | in einer nebenrolle | hauptrollen | mit "
            "den stimmen von | stimmen von | die hauptrollen spielen | es spielen | es spielt | darsteller sind | mitwirkende | "
            "hauptdarsteller sind | in den rollen | vor der kamera stehen | vor der kamera | zu sehen sind | in der titelrolle | in "
            "den titelrollen | es spielten | in tragenden rollen | zur besetzung gehören | zum ensemble gehören | zum cast gehören "
            "| mit dabei sind | außerdem zu sehen sind | prominent besetzt mit | versammelt"
        ),
        "cast": (
            "besetzung | darsteller | darstellerinnen | ensemble | schauspieler | cast | die rollen | schauspielerensemble | "
            "darsteller*innen | sprecher | synchronsprecher | schauspieler*innen"
        ),
        "plays": (
            "spielt | spielte | spielen | gespielt hat | verkörpert | verkörperte | verkörpern | mimt | mimte | gibt~0.4 | gab~0.4 "
            "| stellt~0.3 | darstellt~0.6 | porträtiert | ist zu sehen als | glänzt als | brilliert als | überzeugt als | überzeugt "
            "in der rolle | schlüpft in die rolle | schlüpft in die rolle von | schlüpft in die rolle des | schlüpft in die rolle "
            "der | übernimmt die rolle | übernahm die rolle | leiht seine stimme | leiht ihre stimme | spricht~0.4 | tritt als | "
            "agiert als | spielt die rolle des | spielt die rolle der | spielt die rolle von | verkörpert haben | gespielt haben | "
            "spielten | teilen sich die rolle des | teilen sich die rolle der | teilen sich die rolle von | ist zu sehen in der "
            "rolle | leiht seine stimme dem | synchronisiert"
        ),
        "played_by": (
            "gespielt von | verkörpert von | dargestellt von | gesprochen von | gemimt von | gespielt vom | gespielt wird von | "
            "gespielt wird er von | gespielt wird sie von | wird gespielt von | dargestellt vom | verkörpert durch | synchronisiert "
            "von | besetzt mit"
        ),
        "make": (
            "stammt | stammen | schuf | schufen | besorgte | besorgt | liefert | lieferte | steuerte | übernahm | übernimmt | "
            "übernommen | zeichnet verantwortlich | zeichnete verantwortlich | verantwortet | verantwortete | führt | führte | "
            "geführt | schrieb | schreibt | geschrieben | komponierte | komponiert | macht | machte | gemacht | hat | hatte | kommt "
            "| kam | beigesteuert | steuert | liegt | lag | verdankt | übernehmen | besorgten | verantworten"
        ),
        "film": (
            "film | films | filme | filmen | spielfilm | spielfilms | spielfilme | spielfilmdebüt | kinofilm | kinofilms | streifen | "
            "langfilm | kurzfilm | dokumentarfilm | dokumentation | doku | debütfilm | debüt | regiedebüt | langfilmdebüt | "
            "verfilmung | neuverfilmung | komödie | tragikomödie | drama | thriller | krimi | western | horrorfilm | biopic | "
            "fortsetzung | abschlussfilm | erstling | kinodebüt | leinwandepos | leinwand | kino | spielfilmerstling | actionfilm | "
            "animationsfilm | zeichentrickfilm | stummfilm | heimatfilm | kriegsfilm | antikriegsfilm | melodram | filmdrama | "
            "historienfilm | science-fiction-film"
        ),
        "copula": "ist | sind | war~0.4 | waren~0.4 | heißt~0.3",
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
            "ging an | gab es | gab's | holte | holten | errang | verliehen | verlieh | belohnt | sieger | siegte | räumte ab | "
            "abgeräumt | nahm entgegen | mitgenommen | wurde mit | heimste ein | nahm mit | gewinnen | gewann die | erhielt den | "
            "wurde ausgezeichnet | gekürt | ausgezeichnete | prämierte | einheimsen | sichern | sicherte sich | abräumte | "
            "trug ein | brachte ein | beschert | bescherte | gingen an | geht an | gehen an | gegangen"
        ),
        "nominated": (
            "nominiert | nominierung | nominierungen | nominierte | nominierten | oscar-nominierung | oscar-nominierungen | "
            "oscarnominiert | oscarnominierung | oscarnominierungen | golden-globe-nominierung | im rennen | wettbewerb | "
            "kandidat | shortlist"
        ),
        "lost": (
            "unterlag | unterlagen | verlor | verloren | leer aus | ging leer aus | gingen leer aus | kein gewinn | verpasste | "
            "musste sich geschlagen geben"
        ),
        "prizeword": (
            "preis | preise | preises | preisen | auszeichnung | auszeichnungen | trophäe | statuette | filmpreis | publikumspreis | "
            "jurypreis | kritikerpreis | ehrenpreis"
        ),
        "best": "beste | bester | bestes | besten | bestem | herausragende | schlechteste | schlechtester | schlechtestes",
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
            "regie | drehbuch | beste nebenrolle | beste hauptrolle | bester kurzfilm | bester dokumentarischer film | "
            "internationaler film | fremdsprachiger film | bester auslandsfilm | auslandsfilm | szenenbild | kostüm | kostüme | "
            "kostümbild | maske | maskenbild | ton | tongestaltung | visuelle effekte | spezialeffekte | filmmusik | kamera | "
            "schnitt | nebendarsteller | nebendarstellerin | hauptdarsteller | hauptdarstellerin | filmsong | song | tonschnitt | "
            "animationsfilm | dokumentarfilm | kinderfilm | spielfilm | weibliche hauptrolle | männliche hauptrolle | "
            "weibliche nebenrolle | männliche nebenrolle | darstellerische leistung | herausragende künstlerische leistung | "
            "regiepreis | drehbuchpreis | darstellerpreis | preis für die beste regie | spezialpreis der jury | spezialpreis | "
            "jurypreis | caméra d'or | ausstattung | bester animierter spielfilm | bester debütfilm | bestes erstlingswerk | "
            "debüt | tonmischung | lebenswerk | produktionsdesign"
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
            "kinostart | start | startet | startete | gestartet | uraufführung | uraufgeführt | premiere | weltpremiere | "
            "im kino | in den kinos | ins kino | kam in die kinos | kommt in die kinos | lief an | läuft an | lief | anläuft | "
            "erscheint | erschien | deutschlandstart | herausgekommen | kommt heraus | kam heraus | ab sofort im kino | "
            "bundesstart | kommt im | kam im | kommt am | kam am | in die kinos | bundesweit | anlaufend | ab donnerstag | "
            "kinostart ist | kinostart war | im verleih | bei netflix | auf netflix | ist angelaufen | angelaufen | filmstart | "
            "erstmals gezeigt | uraufführung am | startet am | feierte premiere"
        ),
        "shoot": "gedreht | drehte | dreharbeiten | drehort | drehorte | drehtage | dreh | gefilmt | drehzeit",
        "theatre": (
            "theater | theaters | kellertheater | beifall | bühnenbild | theaterabend | ohne pause | dramaturgie | theaterstück | inszenierung am | bühne | restaurant | rezept | zutaten | konzert | album | ausstellung | videospiel | "
            "pause | spielzeit | staatstheater | schauspielhaus | oper | hörbuch | backofen | esslöffel | teelöffel | teig | hefe | "
            "stadttheater | premiere am | ensemble des theaters | schauspielhaus | verlag | seiten | isbn | halbzeit | anpfiff | "
            "schiedsrichter | spielstand | changelog | leser | hardcover | taschenbuch | schulhaus | museum | krimiautor | lesung | "
            "tatort"
        ),
        "because": (
            "weil | wegen | aufgrund | infolge | nach dem tod | durch den tod | nach dem tode | da die | da der | da das | "
            "mangels | weil die | weil der | wegen der | wegen des | auf grund | aus angst"
        ),
        "unwon": (
            "übergangen | verdient | verdiente | hätte gewinnen müssen | rennen um | saison | favorit | favoritin | anwärter | "
            "hoffnung | hoffnungen | chancen | würdig | kampagne | prognose"
        ),
        "span_of_time": "jahre | jahren | monate | monaten | wochen | tage | tagen | jahr",
        "part": (
            "rolle | rollen | hauptrolle | hauptrollen | nebenrolle | titelrolle | doppelrolle | figur | figuren | hauptfigur | "
            "held | heldin | protagonist | protagonistin | part | gegenspieler | stimme | titelfigur"
        ),
        "backer": (
            "studio | studios | produzenten | verleiher | verleihe | sender | förderung | förderer | festivals | filmförderung | redakteure"
        ),
        "no_part": (
            "klavier | gitarre | geige | ukulele | musik | karten | schach | spiel | spiele | fußball | tennis | lied | lieder | "
            "cello | trompete | streich | ball | violine | akkordeon"
        ),
    },
    roles={
        "director": (
            "regisseur | regisseurin | regisseure | regisseurs | regie | regieführung | filmemacher | filmemacherin | filmregisseur "
            "| autorenfilmer | co-regie | inszenierung | spielleitung | r | autor und regisseur | regiedebütant | regiedebütantin | "
            "regisseurinnen | filmemachern | regieduo"
        ),
        "writer": (
            "drehbuchautor | drehbuchautorin | drehbuchautoren | drehbuch | drehbücher | drehbuchs | buch | autor | autorin | "
            "autoren | szenarist | co-autor | skript | buch und regie | autorenfilmer | originaldrehbuch | dialoge | koautor | "
            "koautorin | co-autorin | drehbuchautorinnen | drehbuchvorlage | libretto | story | manuskript | skriptautor | mitautor"
        ),
        "producer": (
            "produzent | produzentin | produzenten | produzentinnen | ausführender produzent | koproduzent | co-produzent | "
            "produktionsleitung | produktion | produzenten-duo"
        ),
        "composer": (
            "komponist | komponistin | komponisten | musik | filmmusik | soundtrack | originalmusik | score | vertonung | partitur "
            "| filmkomponist | filmkomponistin | klänge | score von | musik von"
        ),
        "cinematographer": (
            "kamera | kameramann | kamerafrau | kameraleute | kameraarbeit | bildgestaltung | bilder | fotografie | bildgestalter | "
            "bildgestalterin | director of photography | kameraführung | kamera führt | bildregie | chefkameramann | kameramanns"
        ),
        "editor": (
            "schnitt | cutter | cutterin | editor | editorin | montage | filmschnitt | schnittmeister | schnittmeisterin | montiert "
            "von | filmeditor | filmeditorin"
        ),
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
        "cinematographer": "fotografiert | fotografierte | fotografierten | photographiert",
        "editor": "geschnitten | montiert",
    },
    verbs={
        "director": (
            "inszeniert | inszenierte | führt regie | führte regie | regie führte | regie führt | dreht | drehte | verfilmt | "
            "verfilmte | verlegt | drehten | inszenierten | hat inszeniert | gedreht hat | setzte in szene | in szene gesetzt | in "
            "szene gesetzt hat | setzt in szene | inszenieren | legt vor | hat gedreht | hat regie geführt | führten regie | "
            "gedreht"
        ),
        "writer": (
            "schrieb | schreibt | schrieben | drehbuch schrieb | verfasste | schrieb das drehbuch | das drehbuch schrieb | "
            "adaptierte | adaptiert | drehbuch verfasste | drehbuch verfassten | das drehbuch verfasste | das drehbuch verfassten | "
            "schrieben das drehbuch | am drehbuch schrieb | am drehbuch schrieben | das buch schrieb | schreiben | hat geschrieben "
            "| schrieb mit am drehbuch | das skript schrieb"
        ),
        "producer": "produzierte | produziert | produzierten",
        "composer": "komponierte | komponiert | vertonte | schrieb die musik | die musik schrieb | musik schrieb | die musik komponierte",
        "cinematographer": (
            "fotografierte | fotografiert | führte die kamera | stand hinter der kamera | hinter der kamera stand | an der kamera "
            "stand | filmte | kamera führte | stand an der kamera | steht an der kamera | führt die kamera | fotografierten | "
            "photographierte | filmten"
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
    making={
        "idea": (
            "die idee | entstand | entstanden | begann mit | geboren wurde die idee | idee zum film | stoff | ursprung | "
            "die idee zu | die idee zum film | geht zurück auf | begann zu schreiben | angefangen hatte | erste idee | "
            "die idee kam | das projekt begann | fing an zu schreiben"
        ),
        "drafts": (
            "drehbuchfassungen | fassungen | drehbuchfassung | überarbeitungen | umgeschrieben | entwürfe | drehbuchversionen | "
            "drehbuchentwürfe | drehbuchentwürfen | versionen | versionen des drehbuchs | fassungen des drehbuchs | "
            "skriptfassungen | entwürfen | überarbeitungen des drehbuchs"
        ),
        "postponed": (
            "verschoben | verschob | verzögerte | verzögert | aufgeschoben | vertagt | auf eis gelegt | verschoben werden | "
            "wurde verschoben | mussten verschoben werden | unterbrochen | verlegt | aufschub | platzte | zurückgestellt"
        ),
        "rejected": (
            "abgelehnt | lehnte ab | absagen | ablehnungen | wurde abgelehnt | lehnten ab | abgelehnt worden | niemand wollte | "
            "ablehnte | ablehnten"
        ),
        "financed": "finanziert | finanzierung | förderung | gefördert",
        "shooting": (
            "gedreht | dreharbeiten | drehte | drehtage | drehtagen | gedreht wurde | drehzeit | drehwochen | drehstart | "
            "dreharbeiten begannen | dreharbeiten dauerten | wurde gedreht | wurden gedreht | gedreht worden | abgedreht | "
            "drehschluss"
        ),
        "writing": (
            "geschrieben | schrieb er | schrieb sie | am drehbuch | arbeitete an | gearbeitet | entwicklungszeit | vorbereitung | "
            "vom ersten satz | bis zur realisierung"
        ),
    },
    works={
        "film": (
            "debütierte mit | debüt | erstling | sein erster film | ihr erster film | spielfilmdebüt | langfilmdebüt | zuvor drehte | "
            "vorgängerfilm | zuletzt drehte | nach | regisseur von | regisseurin von"
        ),
        "short": "kurzfilme wie | kurzfilme | der kurzfilm",
        "documentary": "dokumentarfilme wie | der dokumentarfilm",
        "series": "die serie | serien wie",
    },
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
            "handlung | geschichte | story | plot | erzählung | dramaturgie | ende~0.4 | schluss~0.4 | finale~0.4 | "
            "auflösung | wendungen~0.4 | erzählstrang | erzählstränge | handlungsstränge | figuren~0.4 | figurenzeichnung | "
            "prämisse | plottwist* | spannungsbogen | erzählweise | letzte drittel | handlungsbogen"
        ),
        "acting": (
            "schauspieler~0.4 | schauspielerin~0.4 | schauspielerinnen~0.4 | schauspielern~0.4 | schauspielerisch* | "
            "darsteller~0.4 | darstellerin~0.4 | darstellern~0.4 | darstellerinnen~0.4 | darstellung | darstellungen | "
            "darstellerisch* | schauspielkunst | spiel~0.4 | leistung~0.4 | leistungen~0.4 | besetzung~0.4 | ensemble | "
            "hauptdarsteller* | hauptrolle~0.4 | nebendarsteller* | nebenrollen | mimik | schauspielleistung* | schauspiel | "
            "mime* | auftritt | auftritte | spielfreude | chemie zwischen | spielt großartig | spielt grandios"
        ),
        "direction": (
            "regie | regisseur~0.4 | regisseurin~0.4 | inszenierung | inszeniert~0.4 | inszenatorisch* | regieführung | "
            "filmemacher*~0.4 | handwerklich* | schnitt | montage | regiedebüt | filmemacherin~0.4 | handwerk"
        ),
        "photography": (
            "kamera | kameraarbeit | kamerafrau~0.4 | kameramann~0.4 | bilder | bildern | bildsprache | optik | optisch | "
            "visuell* | einstellungen | fotografie | lichtsetzung | licht~0.4 | ausstattung | schauwerte | spezialeffekte | "
            "effekte | bildgestaltung | bildkomposition* | animationen | farben~0.4 | look | aufnahmen"
        ),
        "music": (
            "musik | filmmusik | soundtrack | score | lieder~0.4 | songs~0.4 | musikalisch* | klänge | tonspur | "
            "sounddesign | komponist~0.4"
        ),
        "writing": (
            "drehbuch | dialoge | dialog | drehbuchautor* | skript | buch~0.4 | drehbuchs | geschrieben~0.4 | dialogen | "
            "gags | witze | humor | sprüche | pointen | wortwitz"
        ),
        "pace": (
            "tempo | rhythmus | erzähltempo | länge~0.4 | hat längen | einige längen | kleine längen | seine längen | "
            "ihre längen | laufzeit | spieldauer | zieht sich | zu lang | langatmig* | kurzweilig* | temporeich* | "
            "leerlauf | gedehnt | minuten zu lang | langsam erzählt | dahinplätschert | plätschert | zu langsam"
        ),
        "effect": (
            "berührt | berühren | bewegend* | berührend* | ergreifend* | rührt | rührend* | lässt kalt | lässt einen kalt | "
            "geht unter die haut | unter die haut | zu tränen | nachwirk* | wirkt nach | hallt nach | unvergesslich* | "
            "gänsehaut | erschüttert | erschütternd* | herzzerreißend* | geht ans herz | geht nahe | zum nachdenken | "
            "zum lachen | zum weinen | im gedächtnis | bleibenden eindruck | hinterlässt eindruck | emotionale wucht | "
            "bewegt zutiefst | emotionaler wucht"
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
        "elegant* | stilvoll* | stilsicher* | bildschön* | bildgewaltig* | bildstark* | poetisch* | sinnlich* | zauberhaft* | "
        "bezaubernd* | bezaubert | verzaubert | charmant* | charme | liebenswert* | liebevoll* | warmherzig* | "
        "herzerwärmend* | berührend* | berührt | bewegend* | ergreifend* | ergreift | rührend* | anrührend* | feinfühlig* | "
        "einfühlsam* | sensibel* | sensible* | feinsinnig* | nuanciert* | nuancenreich* | differenziert* | vielschichtig* | "
        "tiefgründig* | tiefgang | glaubwürdig* | glaubhaft* | authentisch* | authentizität | ehrlich und | aufrichtig* | "
        "natürliche spiel | natürlicher spiel | natürliches spiel | natürlichen spiel | eindringlich* | intensiv* | "
        "intensität | kraftvoll* | stark | starke | starker | starkes | starken | starkem | größte stärke | wuchtig* | "
        "furios* | fulminant* | unvergesslich* | denkwürdig* | sehenswert* | empfehlenswert* | empfehlung | pflichtprogramm | "
        "muss man gesehen haben | lohnt sich | lohnenswert* | lohnend* | ein muss | bestleistung | beste leistung | "
        "beste rolle | bester film | besten filme | beste film | bestens | glanzleistung* | glanzstück* | glanzpunkt* | "
        "höhepunkt* | kleines juwel | wahres juwel | kleinod | geniestreich | genial* | wurf | großer wurf | triumph* | "
        "sternstunde | volltreffer | vergnügen | genuss | hochgenuss | eine freude | wahre freude | highlight* | strahlend* | "
        "charismatisch* | charisma | magnetisch* | leinwandpräsenz | präsenz | trägt den film | stiehlt allen die show | "
        "stiehlt die show | szenendieb* | brilliert | brillieren | sorgfältig* | präzise | präzis | präzisen | raffiniert* | "
        "ausgefeilt* | ausgewogen* | pointiert* | rasant* | dicht inszeniert | dichte atmosphäre | lebendig* | lebensnah* | "
        "ungeschönt* | schonungslos* | erfreulich* | sympathisch* | bravourös* | souverän* | routiniert und | chapeau | "
        "bravo | hut ab | begeistert | begeisternd* | begeistern | betörend* | hypnotisch* | faszinierend* | fasziniert | "
        "faszination | hinreißend* | famos* | toll | tolle | toller | tolles | tollen | große klasse | ganz große klasse | "
        "erstklassig* | hochkarätig* | preiswürdig* | oscarreif* | oscarwürdig* | herzzerreißend* | erschütternd* | "
        "geht unter die haut | unter die haut | im gedächtnis | bewegt zutiefst | schöne bilder | schöner film"
    ),
    blame=(
        "schlecht | schlechte | schlechter | schlechtes | schlechten | schlechteste* | schwach | schwache | schwacher | "
        "schwaches | schwachen | schwäche | schwächen | schwächelt | schwächste* | mies* | miserabel* | grauenhaft* | "
        "grausig* | furchtbar schlecht | fürchterlich* | schrecklich schlecht | enttäuschend* | enttäuscht | enttäuschung* | "
        "langweilig* | langweile | langweilt | öde | ödes | fade | fad | dröge | zäh | zähe | zäher | zähes | langatmig* | "
        "ermüdend* | ermüdet | eintönig* | monoton* | einschläfernd* | behäbig* | schleppend* | schleppt sich | zieht sich | "
        "zu lang | zu lange | hat längen | einige längen | kleine längen | seine längen | ihre längen | leerlauf | überlang* | "
        "gedehnt | vorhersehbar* | vorhersagbar* | voraussehbar* | klischee | klischees | klischeehaft* | klischeebeladen* | "
        "klischeetriefend* | abgedroschen* | abgegriffen* | altbacken* | ausgelutscht* | einfallslos* | ideenlos* | "
        "fantasielos* | uninspiriert* | unoriginell* | formelhaft* | schablonenhaft* | stereotyp* | holzschnittartig* | "
        "plump* | platt | platte | platter | plattes | platten | flache figuren | flacher | flaches | oberflächlich* | "
        "seicht* | belanglos* | nichtssagend* | banal* | trivial* | blass | blasse | blasser | blasses | farblos* | "
        "leblos inszeniert | blutleer* | seelenlos* | steril* | kalt lässt | lässt kalt | lässt einen kalt | mittelmäßig* | "
        "mittelmaß | durchschnittlich* | dürftig* | mager* | dünne handlung | dünne story | sinnlos* | sinnfrei* | "
        "unlogisch* | logiklöcher | logiklücken | unglaubwürdig* | unglaubhaft* | unrealistisch* | unplausibel* | "
        "hanebüchen* | haarsträubend* | lächerlich* | albern* | peinlich* | dämlich* | blöd* | schwachsinn* | unsinn | "
        "quatsch | wirr* | verworren* | konfus* | chaotisch* | unausgegoren* | unausgewogen* | unentschlossen* | zerfahren* | "
        "zerfasert | verzettelt | holprig* | holpert | hölzern* | aufgesetzt* | gekünstelt* | künstlich wirk* | unnatürlich* | "
        "überzogen* | übertrieben* | überfrachtet* | überladen* | überambitioniert* | überflüssig* | unnötig* | verzichtbar* | "
        "vergeudet* | verschenkt* | verschenkt | verschwendet* | verpasst | verfehlt* | fehlbesetzt* | fehlbesetzung* | "
        "fehlgriff* | misslungen* | misslingt | missglückt* | missraten* | scheitert an | der film scheitert | fehlschlag* | "
        "flop* | reinfall | desaster | katastrophal* | ärgerlich* | ärgernis | nervig* | nervtötend* | nervt | nerven | "
        "unerträglich* | quälend* | anstrengend* | aufdringlich* | penetrant* | kitschig* | kitsch | schmalzig* | rührselig* | "
        "sentimental* | pathetisch* | schwülstig* | moralinsauer* | belehrend* | prätentiös* | aufgeblasen* | "
        "selbstverliebt* | selbstgefällig* | effekthascherisch* | effekthascherei | reißerisch* | geschmacklos* | lieblos* | "
        "schlampig* | dilettantisch* | amateurhaft* | stümperhaft* | unbeholfen* | ungelenk* | schwerfällig* | "
        "zeitverschwendung | vergeude* | es fehlt | fehlt es | mangelt es | mangelt | mängel | leider | bedauerlich* | "
        "unterentwickelt* | unterfordert* | lahm* | lauwarm* | witzlos* | humorlos* | unlustig* | unspektakulär* | "
        "vermag nicht | kommt nicht in fahrt | verliert sich | verläuft sich | verliert an | lässt zu wünschen übrig | "
        "geht die luft aus | überzeugt nicht | ohne tiefgang | zu wünschen übrig | aufgewärmt* | überschätzt* | "
        "das problem ist | das problem"
    ),
    tags={
        "18th-century": "18. jahrhundert* | achtzehnten jahrhundert* | französische revolution | französischen revolution | rokoko~0.4 | marie antoinette",
        "1920s": "zwanziger jahre*~0.5 | 20er jahre*~0.5 | 20er-jahre*~0.5 | spielt in den zwanziger* | 1920er jahre*~0.5 | deutschland der zwanziger* | amerika der zwanziger*",
        "1930s": "dreißiger jahre*~0.5 | 30er jahre*~0.5 | 30er-jahre*~0.5 | spielt in den dreißiger* | 1930er jahre*~0.5 | deutschland der dreißiger* | amerika der dreißiger*",
        "1940s": "vierziger jahre*~0.5 | 40er jahre*~0.5 | 40er-jahre*~0.5 | spielt in den vierziger* | 1940er jahre*~0.5 | deutschland der vierziger* | amerika der vierziger*",
        "1950s": "fünfziger jahre*~0.5 | 50er jahre*~0.5 | 50er-jahre*~0.5 | spielt in den fünfziger* | 1950er jahre*~0.5 | deutschland der fünfziger* | amerika der fünfziger*",
        "1960s": "sechziger jahre*~0.5 | 60er jahre*~0.5 | 60er-jahre*~0.5 | spielt in den sechziger* | 1960er jahre*~0.5 | deutschland der sechziger* | amerika der sechziger*",
        "1970s": "siebziger jahre*~0.5 | 70er jahre*~0.5 | 70er-jahre*~0.5 | spielt in den siebziger* | 1970er jahre*~0.5 | deutschland der siebziger* | amerika der siebziger*",
        "1980s": "achtziger jahre*~0.5 | 80er jahre*~0.5 | 80er-jahre*~0.5 | spielt in den achtziger* | 1980er jahre*~0.5 | deutschland der achtziger* | amerika der achtziger*",
        "1990s": "neunziger jahre*~0.5 | 90er jahre*~0.5 | 90er-jahre*~0.5 | spielt in den neunziger* | 1990er jahre*~0.5 | deutschland der neunziger* | amerika der neunziger*",
        "19th-century": "19. jahrhundert* | neunzehnten jahrhundert* | viktorianisch*~0.7 | napoleonisch*~0.7 | gründerzeit~0.7 | jane austen | biedermeier*~0.7",
        "abortion": "abtreibung*~0.6 | abtreiben~0.6 | schwangerschaftsabbruch*~0.7",
        "absurd": "absurd* | absurdität* | kafkaesk* | groteske komödie | aberwitzig*",
        "addiction": "sucht~0.6 | süchtig*~0.6 | drogensucht~0.7 | drogensüchtig*~0.7 | abhängigkeit~0.7 | junkie*~0.6 | entzug~0.6 | überdosis~0.6 | suchtkrank*~0.6 | drogenabhängig*~0.7",
        "adolescence": "jugend~0.6 | jugendliche*~0.7 | pubertät*~0.6 | teenager*~0.6 | heranwachsen*~0.7 | adoleszenz~0.6 | halbwüchsige*~0.7",
        "adoption": "adoption*~0.6 | adoptiv*~0.6 | adoptiert*~0.6 | pflegefamilie*~0.7 | pflegekind*~0.6 | pflegeeltern~0.7",
        "africa": "afrika*~0.4 | afrikanisch*~0.7 | kenia~0.4 | nigeria~0.4 | ruanda~0.4 | äthiopien~0.4 | senegal~0.4 | kongo~0.4",
        "ageing": "altern~0.6 | älterwerden~0.7 | alter und | rentner*~0.6 | lebensabend~0.7 | senioren*~0.6 | alternde*~0.6 | im alter",
        "airplane": "flugzeug*~0.4 | flughafen*~0.4 | pilot~0.4 | piloten~0.4 | flieger*~0.4 | fliegerfilm~0.4",
        "alcoholism": "alkoholismus~0.7 | alkoholiker*~0.7 | alkoholsucht~0.7 | alkoholkrank*~0.7 | trinker*~0.6 | säufer*~0.6 | alkoholabhängig*~0.7 | versoffen*~0.6",
        "alienation": "entfremdung~0.7 | entfremdet*~0.6 | entwurzel*~0.6 | sprachlosigkeit~0.7 | beziehungslosigkeit~0.7",
        "aliens": "außerirdische*~0.7 | alien~0.6 | aliens~0.6 | alieninvasion~0.7 | ufo~0.6 | ufos~0.6 | marsmensch*~0.6 | invasion aus dem all",
        "allegory": "allegori* | allegorisch* | parabel* | gleichnis*",
        "ambition": "ehrgeiz~0.6 | machthunger~0.7 | aufsteiger*~0.6 | machtgier~0.6 | karrierist*~0.6 | ehrgeizig*~0.6",
        "american-civil-war": "amerikanischen bürgerkrieg* | amerikanischer bürgerkrieg | sezessionskrieg*~0.7 | konföderiert*~0.7",
        "american-midwest": "mittlerer westen~0.6 | mittleren westen*~0.6 | rust belt~0.6 | nebraska~0.4 | minnesota~0.4 | pennsylvania~0.7 | provinz amerikas~0.6",
        "american-south": "südstaaten*~0.4 | louisiana~0.4 | texas~0.4 | mississippi~0.7 | alabama~0.4 | tief im süden~0.6 | southern gothic~0.6",
        "amnesia": "amnesie | gedächtnisverlust | gedächtnis verloren | amnesi* | ohne erinnerung",
        "angry": "voller wut | wütend*~0.5 | zornig* | wutschrei | aufschrei | voller zorn | wütender film",
        "animals": "tiere~0.4 | sprechende tiere~0.6 | tierfilm*~0.4 | pferd*~0.4 | wölfe~0.4 | elefant*~0.4 | haustier*~0.4 | esel~0.4 | vögel~0.4",
        "anime": "anime | animes | studio ghibli | ghibli* | manga* | japanische animation",
        "anti-war": "antikriegsfilm* | anti-kriegs* | pazifist* | wahnsinn des krieges | sinnlosigkeit des krieges | irrsinn des krieges | antikriegs*",
        "antihero": "antiheld*~0.6 | anti-held* | gebrochenee held | gebrocheneer held | gebrochenees held | gebrocheneen held | gebrochener held | widerwilliger held",
        "antiquity": "antike*~0.6 | römisches reich | römischen reich* | alten rom | gladiator*~0.6 | pharao*~0.6 | sandalenfilm*~0.7 | antiken griechenland",
        "apartment": "mietshaus~0.4 | hochhaus~0.4 | wohngemeinschaft~0.7 | wg~0.4 | mitbewohner*~0.7 | wohnblock~0.4 | altbauwohnung~0.7",
        "apocalypse": "apokalyps*~0.6 | apokalyptisch*~0.7 | weltuntergang*~0.7 | ende der welt | atomkrieg*~0.6 | asteroid*~0.6 | endzeit~0.6",
        "archival-footage": "archivmaterial* | archivaufnahme* | archivbilder* | wochenschau* | super-8* | privataufnahmen",
        "art": "maler~0.4 | malerin~0.4 | malerei~0.4 | bildhauer*~0.4 | kunstwelt~0.4 | schaffensprozess~0.4 | künstlerporträt~0.4 | künstlerleben~0.4 | kunstbetrieb~0.4 | kunstszene~0.4",
        "arthouse": "arthouse* | arthouse-kino | autorenfilm* | autorenkino | kunstfilm* | programmkino | filmkunst",
        "artificial-intelligence": "künstliche intelligenz | künstlichen intelligenz | künstlicher intelligenz | roboter*~0.6 | android*~0.6 | cyborg*~0.6 | humanoid*~0.6 | replikant*~0.6",
        "assassination": "attentäter*~0.4 | attentat auf | mordkomplott~0.7 | mordanschlag~0.7 | königsmord~0.4",
        "atmospheric": "atmosphärisch* | stimmungsvoll* | dichte atmosphäre | atmosphäre~0.5",
        "autism": "autis* | autist* | asperger* | neurodiver*",
        "b-movie": "b-movie* | b-film* | trashfilm* | exploitation* | grindhouse* | pulp*",
        "based-on-true-events": "wahre geschichte | wahren geschichte | wahre begebenheit* | wahren begebenheit* | wahren ereignissen | tatsachen*~0.4 | wahren fall | wahre ereignisse | realer fall | tatsachenbericht~0.7",
        "beach": "strand*~0.4 | küste*~0.4 | surf*~0.4 | küstenstadt~0.7 | küstenort~0.4 | badeort~0.4",
        "berlin": "ost-berlin* | ostberlin*~0.4 | west-berlin* | westberlin*~0.4 | kreuzberg*~0.4 | berliner mauer | prenzlauer berg | straßen berlins",
        "betrayal": "verrat~0.6 | verräter*~0.6 | verraten~0.6 | betrogen*~0.6 | hintergangen~0.7",
        "big-city": "großstadt*~0.4 | metropole*~0.4 | großstadtdschungel~0.7 | stadtleben~0.4 | großstädtisch*~0.7 | moloch~0.4",
        "biopic": "biopic* | filmbiografie* | biografisch* | filmbiographie* | lebensgeschichte | biographisch* | künstlerbiografie",
        "bittersweet": "bittersüß* | zwischen lachen und weinen | lachen und weinen | tragikomisch*~0.5",
        "black-and-white": "schwarz-weiß* | schwarzweiß* | schwarz-weiss* | schwarzweiss* | schwarzweißfilm* | monochrom*",
        "black-comedy": "schwarze komödie | schwarzer humor | schwarzen humor | schwarzem humor | rabenschwarz* | schwarzhumorig* | galgenhumor | tiefschwarze komödie",
        "blackmail": "erpress*~0.6 | schutzgeld*~0.6",
        "bleak": "trostlos* | hoffnungslos* | düster*~0.6 | ohne hoffnung | freudlos* | bedrückend* | trist | triste | tristes | tristesse",
        "blockbuster": "blockbuster* | großproduktion* | popcorn-kino | popcornkino | effektspektakel | big-budget* | materialschlacht",
        "boarding-school": "internat*~0.4 | klosterschule~0.7 | eliteinternat~0.7 | jungeninternat~0.7 | mädcheninternat~0.7",
        "body-horror": "body-horror | body horror | körperhorror | mutation* | verstümmel*",
        "boxing": "boxen~0.6 | boxer*~0.6 | boxerin~0.6 | boxfilm*~0.6 | boxkampf~0.6 | boxring~0.6 | schwergewicht*~0.7",
        "breakup": "trennung*~0.4 | liebeskummer~0.7 | trennen sich | auseinanderleben~0.7 | beziehungsende~0.7",
        "broken-dreams": "zerplatzte träume | geplatzte träume | zerbrochene träume | unerfüllte träume | zerplatzten träumen | geplatzten träumen | gescheiterte träume",
        "buddy": "buddy-movie* | buddy-komödie* | buddymovie*~0.6 | ungleiches paar | ungleiches duo | ungleichen paar* | männerfreundschaft~0.7 | kumpelkomödie~0.7",
        "bullying": "mobbing~0.6 | gemobbt*~0.6 | schikan*~0.6 | demütigung*~0.6 | drangsalier*~0.7",
        "campy": "kitschig* | kitsch | trashig* | trash | überdreht* | überkandidelt*",
        "capitalism": "kapitalis*~0.6 | konsumgesellschaft~0.7 | konsumkritik~0.7 | wall street | finanzkrise*~0.7 | neoliberal*~0.6 | börse~0.6 | turbokapitalismus~0.7",
        "cat-and-mouse": "katz-und-maus* | katz und maus | psychoduell*~0.7 | katze und maus | duell der | tödliches spiel",
        "chamber-piece": "kammerspiel* | zwei-personen-stück | zweipersonenstück | abgefilmtes theater | theaterhaft* | zwei-personen-drama",
        "chaotic": "chaotisch* | frenetisch* | hektisch* | überdreht* | anarchisch* | wahnwitzig* | turbulent*",
        "character-study": "charakterstudie* | figurenstudie | charakterporträt* | psychogramm* | porträt einer frau | porträt eines mannes | charakterdrama* | figurenzeichnung",
        "charming": "charmant* | charme~0.6 | liebenswert* | bezaubernd* | hinreißend* | entzückend* | sympathisch*~0.4",
        "chase": "verfolgungsjagd*~0.7 | autojagd*~0.4 | verfolgungsjagden~0.7 | hetzjagd*~0.4",
        "child-protagonist": "kleiner junge~0.6 | kleines mädchen~0.6 | kleinen jungen~0.6 | zehnjährig*~0.4 | achtjährig*~0.4 | zwölfjährig*~0.7 | neunjährig*~0.4 | elfjährig*~0.4 | kinderheld*~0.4 | kinderdarsteller*~0.7 | kinderbande~0.7",
        "childhood": "kindheit*~0.6 | kinderaugen~0.7 | kindlichen blick | augen eines kindes | kindliche perspektive | kindheitserinnerung*~0.7",
        "chilling": "eiskalt* | frostig* | gefriert das blut | markerschütternd* | kaltblütig*~0.4",
        "christmas": "weihnacht*~0.4 | heiligabend~0.7 | weihnachtsfilm*~0.7 | weihnachtsmann~0.7 | christkind~0.4",
        "circus": "zirkus*~0.4 | jahrmarkt*~0.4 | clown*~0.4 | akrobat*~0.4 | freakshow*~0.4 | rummelplatz~0.7 | wanderzirkus~0.7",
        "class-conflict": "klassenkampf~0.7 | klassenunterschied*~0.7 | klassengesellschaft~0.7 | arm und reich | soziale ungleichheit | klassengegens*~0.7 | klassenverhältnis*~0.7 | ungleichheit~0.7 | standesunterschied*~0.7",
        "claustrophobic": "klaustrophobisch* | beklemmend* | erdrückend* | klaustrophobie | beengt*",
        "close-ups": "nahaufnahme* | großaufnahme* | close-up*",
        "cold-war": "kalter krieg | kalten krieg* | kuba-krise | mccarthy-ära | kalte krieg | atomare bedrohung",
        "colonialism": "kolonial*~0.6 | kolonialis*~0.6 | postkolonial*~0.7 | imperialismus~0.7 | kolonialherr*~0.7 | kolonie*~0.6",
        "colourful": "farbenfroh* | technicolor | knallbunt* | satte farben | satten farben | farbenpracht | farbenprächtig* | bonbonfarben* | farbpalette | neonfarben* | neonlicht*~0.5",
        "comic-adaptation": "comicverfilmung* | comic-verfilmung* | graphic novel* | comic | comics | marvel* | comicvorlage | graphic-novel-verfilmung*",
        "coming-of-age": "coming-of-age* | coming of age | erwachsenwerden | erwachsen werden | adoleszenzgeschichte | entwicklungsroman | schwelle zum erwachsen* | initiationsgeschichte*",
        "coming-out": "coming-out* | coming out | sich outen | outing~0.6 | ungeoutet*~0.6",
        "community": "gemeinschaft*~0.7 | nachbarschaft*~0.7 | solidarität~0.7 | nachbarn~0.4 | zusammenhalt~0.7 | dorfgemeinschaft~0.7",
        "complex-plot": "verschachtelt* | labyrinthisch* | komplexe handlung | komplexer handlung | komplexes handlung | komplexen handlung | verwickelt* | verzwickt* | puzzlefilm* | verworren* | puzzle* | vielschichtig* | mindfuck* | komplex konstruiert*",
        "computer-animation": "computeranimation* | computeranimiert* | animationsfilm aus dem computer | 3d-animation* | cgi-animation*",
        "con-artist": "trickbetrüger*~0.7 | betrüger*~0.6 | gauner*~0.6 | hochstapler*~0.7 | schwindler*~0.6 | gaunerkomödie*~0.7",
        "contemplative": "kontemplativ* | meditativ* | meditation über | besinnlich* | beschaulich* | in sich gekehrt",
        "controversial": "umstritten* | kontrovers* | polarisier* | spaltete | löste einen skandal aus | sorgte für einen skandal",
        "convent": "kloster*~0.4 | abtei~0.4 | konvent~0.4 | klosterleben~0.7 | mönchskloster~0.7",
        "corruption": "korruption*~0.6 | korrupt*~0.6 | bestechung*~0.6 | schmiergeld*~0.7",
        "cosy": "gemütlich* | behaglich* | kuschelig*",
        "countryside": "ländlich*~0.4 | bauernhof~0.4 | bauer~0.4 | bauern~0.4 | landleben~0.4 | landwirt*~0.4 | bäuerlich*~0.4 | auf dem land~0.6 | ranch~0.4 | hinterland~0.4",
        "courage": "heldenmut~0.4 | tapferkeit~0.4 | heroisch*~0.4 | heldenhaft*~0.4 | zivilcourage~0.7 | heldentum~0.4 | heldentat*~0.4",
        "courtroom": "gerichtsfilm*~0.7 | gerichtsdrama*~0.7 | justizdrama*~0.7 | justizthriller*~0.7 | anwalt*~0.6 | anwält*~0.6 | prozess~0.6 | gerichtssaal~0.7 | geschworene*~0.7 | staatsanwalt*~0.7 | angeklagt*~0.6 | gerichtsverhandlung*~0.7",
        "creepy": "gruselig* | schaurig* | gänsehaut | unheilvoll*~0.6 | schauerlich* | läuft es einem kalt",
        "cult-film": "kultfilm* | kultstatus | kultklassiker* | kult~0.5",
        "cults": "sekte*~0.6 | sektenführer~0.7 | gehirnwäsche~0.7 | indoktrin*~0.6 | guru~0.6",
        "cultural-clash": "kulturclash~0.7 | culture-clash* | zusammenprall der kulturen | kulturschock*~0.7 | zwischen zwei kulturen | kulturelle unterschiede | kulturkonflikt*~0.7",
        "cynical": "zynisch* | zynismus | bitterböse* | ätzende satire | ätzender satire | ätzendes satire | ätzenden satire | giftig* | boshaft*",
        "dance": "tanz~0.4 | tänzer*~0.4 | tanzfilm*~0.4 | ballett*~0.4 | choreograf*~0.4 | choreograph*~0.7 | tango~0.4 | flamenco~0.4",
        "dark": "düster* | sehr dunkel | finster* | dunkler film | pechschwarz* | abgründig*",
        "deadpan": "lakonisch* | trockener humor | trockenem humor | trockenen humor | staubtrocken* | knochentrocken*",
        "death": "sterblichkeit~0.7 | jenseits~0.4 | sterbende*~0.4 | der tod~0.4 | den tod~0.4 | umgang mit dem tod",
        "deception": "lüge*~0.4 | lügen*~0.4 | hochstapler*~0.7 | täuschung*~0.4 | betrug~0.4 | manipulation*~0.7 | intrige*~0.4",
        "dementia": "demenz* | demenzkrank* | alzheimer* | dement*~0.5",
        "demonic-possession": "dämon*~0.4 | exorzis*~0.4 | besessenheit~0.7 | teufel~0.4 | satan*~0.4 | teufelsaustreibung~0.7",
        "depression": "depression*~0.6 | depressiv*~0.6 | lebensmüde*~0.6 | verzweiflung~0.4",
        "desert": "wüste*~0.4 | sahara~0.4 | dünen~0.4 | outback~0.4",
        "desire": "begehren~0.6 | begierde*~0.6 | sehnsucht~0.6 | sehnsüchte~0.6 | verlangen~0.5 | versuchung~0.6",
        "detective": "detektiv*~0.4 | privatdetektiv*~0.7 | ermittler*~0.4 | kommissar*~0.4 | kriminalbeamte*~0.7 | kriminalist*~0.7 | schnüffler~0.4",
        "dialogue-driven": "dialoglastig* | dialogreich* | wortgefecht* | dialogstark* | geschwätzig* | viel geredet | wortreich* | dialogfilm*",
        "dictatorship": "diktatur*~0.6 | diktator*~0.6 | totalitär*~0.6 | autoritär*~0.6 | faschis*~0.6 | tyrannei~0.6 | tyrann*~0.6 | polizeistaat~0.7 | unrechtsstaat~0.7 | stasi~0.6",
        "directorial-debut": "regiedebüt* | spielfilmdebüt* | debütfilm* | erstlingswerk | langfilmdebüt* | erstlingsfilm | regieerstling",
        "disability": "behindert*~0.6 | behinderung*~0.7 | rollstuhl*~0.6 | querschnittsgelähmt*~0.7 | gelähmt*~0.6 | gehörlos*~0.6 | taubstumm*~0.6 | blindee mädchen | blindeer mädchen | blindees mädchen | blindeen mädchen | blindheit~0.6 | gebärdensprache~0.7 | down-syndrom",
        "disillusionment": "desillusion* | ernüchter* | enttäuschte hoffnung* | verlorene illusionen | zerplatzte illusionen",
        "disturbing": "verstörend* | verstört | beunruhigend* | beklemmend* | schwer zu ertragen | schwer erträglich",
        "divorce": "scheidung*~0.6 | geschieden*~0.6 | lassen sich scheiden | sorgerecht*~0.6 | scheidungsdrama*~0.7",
        "documentary-style": "dokumentarisch* | semidokumentarisch* | quasi-dokumentarisch* | dokudrama* | cinéma vérité | doku-stil | dokumentarstil",
        "dogs": "hund~0.4 | hunde~0.4 | hundes~0.4 | hündin~0.4 | welpe*~0.4",
        "domestic-violence": "häusliche gewalt | häuslicher gewalt | gewalttätigee ehemann | gewalttätigeer ehemann | gewalttätigees ehemann | gewalttätigeen ehemann | gewalttätigen mann | prügelnde*~0.4 | gewalt in der ehe",
        "doppelganger": "doppelgänger*~0.7 | gespaltene persönlichkeit | alter ego | persönlichkeitsspaltung~0.7",
        "dreamlike": "traumhaft* | traumartig* | traumwandlerisch* | halluzinatorisch* | wie ein traum | wie im traum | traumlogik",
        "dreams": "träume~0.6 | traumwelt*~0.6 | alptraum*~0.6 | albtraum*~0.6 | unterbewusst*~0.7 | traumsequenz*~0.7 | alptraumhaft*~0.7 | albtraumhaft*~0.7 | das unbewusste",
        "drugs": "drogen*~0.4 | drogenhandel~0.7 | drogenkartell*~0.7 | kokain~0.4 | heroin~0.4 | dealer*~0.4 | drogendealer*~0.7 | rauschgift*~0.4 | psychedelisch*~0.7",
        "duel": "duell*~0.6 | showdown*~0.6 | rivalität*~0.6 | rivalen~0.6 | erzfeind*~0.6 | kräftemessen~0.7 | rivalinnen~0.6",
        "dysfunctional-family": "dysfunktionalee familie | dysfunktionaleer familie | dysfunktionalees familie | dysfunktionaleen familie | zerrüttete familie | kaputte familie | familienkonflikt*~0.7 | dysfunktionale familie | familienzwist~0.7 | zerrütteten familie",
        "dystopia": "dystopi* | dystopisch* | orwell'sch* | orwellsch* | düstere zukunft | zukunftsvision",
        "east-germany": "ddr~0.6 | ddr-* | stasi*~0.6 | ostdeutsch*~0.6 | wendezeit~0.6 | mauerfall~0.6 | wiedervereinigung~0.7 | eiserner vorhang | ostalgie~0.6",
        "eastern-europe": "osteuropa*~0.4 | sowjet*~0.4 | sowjetunion~0.7 | moskau*~0.4 | ukraine~0.4 | rumänien~0.4 | balkan*~0.4 | sarajevo~0.4 | bosnien~0.4 | tschernobyl~0.7",
        "education": "lehrer*~0.4 | schüler*~0.4 | klassenzimmer~0.4 | schulklasse*~0.4 | pädagog*~0.4 | schulsystem~0.4",
        "eerie": "unheimlich* | geisterhaft* | gespenstisch* | schaurig*",
        "emotional": "emotional* | gefühlvoll* | gefühlsstark* | achterbahn der gefühle | emotionale wucht | emotionsgeladen* | gefühlsintensiv*",
        "ensemble-cast": "ensemblefilm*~0.7 | starbesetzung~0.7 | staraufgebot~0.7 | ensemblestück~0.7 | starensemble*~0.7 | darstellerensemble~0.7 | schauspielensemble~0.7 | hochkarätige ensemble | hochkarätiger ensemble | hochkarätiges ensemble | hochkarätigen ensemble | hochkarätig besetzt* | ensemble~0.3",
        "environment": "umwelt*~0.4 | klimawandel~0.7 | klimakrise~0.4 | ökolog*~0.4 | umweltverschmutzung~0.7 | erderwärmung~0.7 | umweltschutz~0.7",
        "epic": "episch* | epos | monumental* | monumentalfilm* | historienepos | großes kino~0.4",
        "episodic": "episodenfilm* | episodisch* | episodenhaft* | vignetten | anthologie* | in kapitel | in kapiteln | omnibusfilm",
        "erotic": "erotisch* | erotik* | sexszene* | explizitee sex | expliziteer sex | explizitees sex | expliziteen sex | knisternd*~0.6",
        "erotic-thriller": "erotikthriller* | erotik-thriller* | erotischer thriller",
        "espionage": "spion*~0.6 | spionage*~0.6 | agententhriller*~0.7 | geheimagent*~0.7 | doppelagent*~0.7 | geheimdienst*~0.7 | agentenfilm*~0.7",
        "exile": "exil~0.6 | verbann*~0.6 | heimatlos*~0.6 | exilant*~0.6 | vertrieben*~0.6",
        "existential": "existenziell* | existentiell* | existentialis* | sinn des lebens | menschliche existenz | menschlichen existenz | conditio humana | sinnkrise",
        "experimental": "experimentell* | experimentalfilm* | avantgard* | avantgardistisch* | formales experiment | unkonventionell*",
        "expressionist": "expressionis* | expressionistisch*",
        "failing-marriage": "ehekrise* | zerrüttete ehe | zerrütteten ehe | kaputte ehe | gescheiterte ehe | unglückliche ehe | unglücklichen ehe | scheiternde ehe | ende einer ehe | zerfall einer ehe | ehe in der krise | ehe zerbricht | lieblose ehe | beziehungskrise* | scheitern einer ehe",
        "fairy-tale": "märchen*~0.6 | fabel*~0.6 | prinzessin*~0.6 | volksmärchen~0.7",
        "fame": "ruhm~0.4 | preis des ruhms | berühmtheit*~0.7 | starkult~0.4 | starruhm~0.4",
        "family-friendly": "für die ganze familie | familienfilm* | kindgerecht* | familienunterhaltung",
        "family-secrets": "familiengeheimnis*~0.7 | dunkles familiengeheimnis | leichen im keller | geheimnisse einer familie",
        "family-ties": "familienbande~0.7 | familiendrama*~0.7 | familiensaga*~0.7 | familiengeschichte*~0.7 | familienporträt~0.7 | familienchronik~0.7 | familiäre bindung*",
        "far-east": "hongkong*~0.4 | shanghai~0.4 | seoul~0.4 | peking~0.4 | bangkok~0.4 | saigon~0.4 | taipeh~0.4",
        "fast-paced": "temporeich* | rasant* | rasantes tempo | atemlos* | hohes tempo | schnell geschnitten* | kurzweilig* | hohem tempo | ohne atempause | rasantem tempo | flottes tempo | flott erzählt* | flott inszenier*",
        "fate": "schicksal~0.4 | schicksals*~0.4 | vorsehung~0.4 | zufälle~0.4 | fügung~0.4 | vorherbestimm*~0.7",
        "father-daughter": "vater und tochter | vater-tochter* | vätern und töchtern",
        "father-son": "vater und sohn | vater-sohn* | vätern und söhnen | vater-sohn-beziehung | vater-sohn-geschichte",
        "fatherhood": "vaterschaft~0.7 | alleinerziehender vater | abwesendee vater | abwesendeer vater | abwesendees vater | abwesendeen vater | vaterfigur*~0.6 | vaterrolle~0.6 | abwesender vater | vatersein~0.6",
        "feel-good": "feel-good* | feelgood* | wohlfühlfilm* | wohlfühlkino | gute-laune-film* | gute laune | wohlfühlkomödie*",
        "female-friendship": "frauenfreundschaft*~0.7 | freundschaft zweier frauen | freundschaft zwischen zwei frauen | mädchenfreundschaft~0.7",
        "feminism": "feminis* | frauenrecht* | emanzipation | emanzip* | suffragette* | frauenbewegung | weibliche selbstbestimmung",
        "femme-fatale": "femme fatale* | verführerin*~0.7 | vamp~0.6 | schwarze witwe | gefährliche frau",
        "filmmaking": "film im film | liebeserklärung an das kino | liebeserklärung ans kino | filmbranche~0.7 | kino über das kino | cineast*~0.4 | hommage an das kino | filmemachen~0.7",
        "first-love": "erste liebe | ersten liebe | junge liebe | jugendliebe~0.7 | erster kuss | erste große liebe",
        "flashbacks": "rückblende* | flashback* | rückblick*~0.4 | rückblenden",
        "folk-horror": "folk-horror | folk horror | heidnisch* | heidnische rituale",
        "food": "kochen~0.4 | koch~0.4 | köchin~0.4 | essen~0.4 | restaurant~0.4 | kulinarisch*~0.7 | gastronom*~0.4 | rezepte~0.4 | bäcker*~0.4",
        "forbidden-love": "verbotene liebe | verbotenen liebe | verbotene leidenschaft | verbotene beziehung | verbotene affäre",
        "forest": "wald~0.4 | wälder~0.4 | waldes~0.4 | dschungel*~0.4 | urwald*~0.4 | amazonas~0.4 | waldhütte~0.4 | blockhütte~0.4",
        "forgiveness": "vergebung~0.6 | vergeben~0.6 | verzeihen~0.6 | versöhn*~0.6 | aussöhn*~0.6",
        "found-footage": "found-footage* | found footage",
        "fourth-wall": "vierte wand | vierten wand | direkt in die kamera | spricht in die kamera | wendet sich an das publikum",
        "frame-story": "rahmenhandlung*~0.7 | geschichte in der geschichte | binnengeschichte~0.7 | rahmengeschichte~0.7 | erzählrahmen~0.7",
        "freedom": "freiheit*~0.4 | befreiung~0.4 | freigeist*~0.4 | freiheitsdrang~0.7 | emanzipation~0.7",
        "friendship": "freundschaft*~0.7 | beste freunde | jugendfreunde~0.7 | kameradschaft~0.7 | beste freundinnen | männerfreundschaft~0.7",
        "funny": "lustig* | witzig* | urkomisch* | zum brüllen | saukomisch* | brüllend komisch | zum totlachen | lacher~0.6 | irre komisch | sehr komisch",
        "future": "nahen zukunft | naher zukunft | ferner zukunft | futuristisch*~0.7 | ferne zukunft | in der zukunft | zukunftsthriller~0.7 | fernen zukunft",
        "gambling": "glücksspiel*~0.7 | spielsucht~0.4 | spielsüchtig*~0.7 | casino*~0.4 | kasino*~0.4 | pokerspiel*~0.4 | zocker*~0.4 | las vegas",
        "gangs": "gang~0.4 | gangs~0.4 | straßengang*~0.7 | bandenkrieg*~0.7 | jugendgang*~0.4 | jugendbande*~0.7",
        "gay-romance": "liebe zwischen zwei männern | schwule liebesgeschichte | liebe zweier männer | schwule romanze | zwei männer verlieben",
        "generational-conflict": "generationenkonflikt*~0.7 | generationskonflikt*~0.7 | generationenübergreifend*~0.7 | kluft zwischen den generationen",
        "genius": "genie~0.4 | wunderkind*~0.4 | hochbegabt*~0.4 | genialer~0.4 | geniales hirn | universalgenie~0.7",
        "genocide": "völkermord* | genozid* | ethnische säuberung* | massaker* | kriegsverbrechen",
        "ghosts": "geist~0.3 | geister*~0.6 | geistergeschichte*~0.7 | spukhaus~0.6 | gespenst*~0.6 | spuk*~0.6 | poltergeist~0.7",
        "good-vs-evil": "gut und böse | das böse | des bösen | gut gegen böse | kampf gegen das böse | macht des bösen",
        "gory": "splatter* | blutrünstig* | blutgetränkt* | gore | gedärme | eingeweide | blutspritz*",
        "gothic": "gothic* | gotische horror | gotischer horror | gotisches horror | gotischen horror | schauerroman* | schauergeschichte* | schauerromantik",
        "great-depression": "große depression | großen depression | weltwirtschaftskrise~0.7 | prohibition*~0.7 | goldene zwanziger | goldenen zwanziger*",
        "great-soundtrack": "großartiger soundtrack | großartige filmmusik | wunderbarer soundtrack | toller soundtrack | grandioser soundtrack | wunderbare musik | großartige musik | unvergessliche musik | großartigen soundtrack",
        "greed": "gier~0.6 | habgier~0.6 | geldgier~0.6 | raffgier~0.6 | gierig*~0.6 | goldrausch~0.6",
        "grief": "trauer* | trauerarbeit | trauerbewältigung | trauern | trauernde*",
        "gripping": "fesselnd* | packend* | mitreißend* | atemlos* | spannend bis | hält einen in atem | in atem",
        "gritty": "ungeschminkt* | schmutzige realismus | schmutziger realismus | schmutziges realismus | schmutzigen realismus | raues | raue welt | rauer film | knallhart* | hart und realistisch",
        "grotesque": "grotesk* | groteske | bizarr*",
        "guilt": "schuldgefühl*~0.7 | schuld~0.6 | gewissensbisse~0.7 | reue~0.6 | schuld und sühne | sühne~0.6 | scham~0.6",
        "hand-drawn-animation": "handgezeichnet* | zeichentrick* | zeichentrickfilm* | 2d-animation | handgemalt*",
        "handheld-camera": "handkamera* | wackelkamera* | handgeführte kamera | unruhige kamera | wackelige kamera",
        "happy-ending": "happy end | happy-end | glückliches ende | gutes ende | glücklichen ende",
        "haunting": "lässt einen nicht los | nicht mehr loslässt | wirkt lange nach | nachhallt | hallt nach | unvergesslich*~0.5 | bleibt im gedächtnis | lange nachwirk*",
        "heart-warming": "herzerwärmend* | warmherzig* | herzliche komödie | herzlicher komödie | herzliches komödie | herzlichen komödie | wärmt das herz | geht das herz auf | voller wärme | herzenswarm*",
        "heartbreaking": "herzzerreißend* | herzerweichend* | bricht einem das herz | bricht das herz | bricht uns das herz | zerreißt einem das herz | todtraurig* | erschütternd*~0.6",
        "heist": "raubüberfall*~0.7 | bankraub*~0.6 | heist*~0.6 | banküberfall*~0.7 | bankräuber*~0.6 | einbruch*~0.6 | coup~0.5 | juwelenraub~0.7 | überfall~0.6 | diebe~0.6",
        "high-school": "highschool*~0.4 | high-school*~0.6 | high school~0.6 | gymnasium~0.4 | schule~0.4 | schulhof~0.4 | mitschüler*~0.4 | abschlussball~0.7 | cheerleader*~0.7 | teeniefilm*~0.4 | schulzeit~0.4",
        "hitman": "auftragskiller*~0.7 | auftragsmörder*~0.7 | profikiller*~0.7 | berufskiller*~0.7",
        "holiday": "urlaub*~0.4 | sommerferien~0.7 | touristen~0.4 | ferien~0.4 | ferienlager~0.7 | badeort~0.4 | sommerurlaub~0.7 | rucksackreise*~0.7",
        "holiday-romance": "sommerliebe~0.7 | urlaubsliebe~0.7 | sommerromanze~0.7 | urlaubsflirt~0.7 | ferienliebe~0.7 | flüchtige begegnung",
        "hollywood": "showbusiness~0.7 | showgeschäft~0.7 | traumfabrik~0.7 | filmstar*~0.4 | stuntman*~0.4 | goldenes zeitalter hollywoods~0.6 | starlet*~0.4 | goldene ära hollywoods~0.6",
        "holocaust": "holocaust* | konzentrationslager* | auschwitz | shoah | vernichtungslager* | judenverfolgung | judenvernichtung",
        "homage": "hommage* | verbeugung vor | filmzitat* | anspielungen auf | huldigt | verneigt sich",
        "homecoming": "heimkehr*~0.4 | rückkehr in die heimat | kehrt nach hause | kehrt in ihr heimatdorf | kehrt in sein heimatdorf | heimatdorf~0.4 | rückkehr nach hause",
        "honour": "ehrenkodex~0.4 | ehre~0.4 | pflichtgefühl~0.7 | ehrgefühl~0.4 | ritterlich*~0.4 | schande~0.4",
        "hopeful": "hoffnungsvoll* | hoffnungsschimmer | macht hoffnung | optimistisch* | botschaft der hoffnung | zuversichtlich*",
        "hotel": "hotel~0.4 | motel~0.4 | pension~0.4 | gasthaus~0.4 | hotelzimmer~0.7 | concierge~0.4",
        "hypnotic": "hypnotisch* | betörend* | in seinen bann | in ihren bann | hypnotisiert",
        "identity": "identität*~0.6 | identitätssuche~0.7 | identitätskrise~0.7 | suche nach sich selbst",
        "illness": "krankheit*~0.4 | epidemie*~0.4 | pandemie*~0.4 | pest~0.4 | virus~0.4 | seuche*~0.4",
        "imagination": "fantasie*~0.4 | imaginäre freund | imaginärer freund | imaginäres freund | imaginären freund | vorstellungskraft~0.7 | fantasiewelt*~0.7 | macht der fantasie | eskapis*~0.4 | einbildungskraft~0.7 | imaginäre*~0.4",
        "immigration": "einwander*~0.6 | migrant*~0.6 | migration*~0.6 | gastarbeiter*~0.7 | auswander*~0.6 | zuwander*~0.6 | illegale einwander* | illegaler einwander* | illegales einwander* | illegalen einwander*",
        "improvised": "improvisiert* | improvisation* | mumblecore | german mumblecore | improvisationsfilm*",
        "independent": "independent-film* | independentfilm* | indie* | indie-film* | unabhängig produziert* | independent-kino | independent-drama",
        "india": "mumbai~0.4 | bombay~0.4 | kalkutta~0.4 | delhi~0.4 | kastensystem~0.7",
        "infidelity": "untreue | ehebruch | ehebrecher* | seitensprung | seitensprünge | außereheliche* | fremdgeh* | betrügt ihren mann | betrügt seine frau",
        "inspirational": "inspirierend* | mutmacher* | über sich hinaus~0.6 | allen widrigkeiten zum trotz | gegen alle widerstände | kraft des menschlichen geistes",
        "intense": "intensive drama | intensiver drama | intensives drama | intensiven drama | intensität | eindringlich* | intensiver film | packend*~0.5",
        "intimate": "intime drama | intimer drama | intimes drama | intimen drama | intime film | intimer film | intimes film | intimen film | intime porträt | intimer porträt | intimes porträt | intimen porträt | intime* | intimität~0.6 | kammerspielartig*",
        "ireland": "nordirland*~0.4 | irland~0.4 | irisch*~0.4 | belfast~0.4 | dublin~0.4 | nordirlandkonflikt~0.7",
        "ironic": "ironisch* | ironie | sarkastisch* | augenzwinkernd* | süffisant*~0.6 | sarkasmus",
        "irreverent": "respektlos* | politisch unkorrekt* | frech* | geschmacklos* | anarchisch* | zotig* | derb | derbe | derber | derbes",
        "island": "insel~0.4 | inseln~0.4 | einsame insel~0.6 | einsamen insel~0.6 | inselbewohner*~0.7 | nordseeinsel~0.7",
        "isolation": "isolation~0.6 | isoliert*~0.6 | abgeschieden*~0.7 | abgeschnitten von der | eingeschlossen*~0.7 | einsiedler*~0.6",
        "italian-south": "sizilien*~0.4 | sizilianisch*~0.7 | neapel~0.4 | neapolitanisch*~0.7 | süditalien*~0.4 | kalabrien~0.4",
        "jealousy": "eifersucht~0.6 | eifersüchtig*~0.7 | neid~0.6",
        "journalism": "journalis*~0.4 | redaktion~0.4 | reporter*~0.4 | kriegsberichter*~0.4 | zeitungs*~0.4 | pressefreiheit~0.4 | enthüllungsjournalis*~0.4 | fotoreporter*~0.4",
        "journey": "odyssee~0.6 | lange reise | pilgerreise~0.7 | abenteuerliche reise | expedition*~0.6 | reise durch | suche nach dem | beschwerliche reise",
        "jump-scares": "jump-scare* | jump scare* | jumpscare* | schreckmoment* | schockmoment* | schockeffekt*",
        "justice": "gerechtigkeit~0.7 | justizirrtum~0.7 | ungerechtigkeit*~0.7 | unschuldig verurteilt* | todesstrafe~0.7 | todestrakt~0.4 | zu unrecht",
        "kidnapping": "entführ*~0.6 | geisel*~0.6 | lösegeld*~0.6 | gefangenschaft~0.7 | gekidnappt*~0.6 | kidnapp*~0.6",
        "labour-struggle": "streik*~0.4 | gewerkschaft*~0.7 | arbeitskampf~0.7 | arbeiterbewegung~0.7",
        "latin-america": "lateinamerika*~0.7 | südamerika*~0.4 | buenos aires~0.6 | mexiko-stadt~0.6 | havanna~0.4 | rio de janeiro~0.6 | patagonien~0.4 | karibik~0.4",
        "lesbian-romance": "liebe zwischen zwei frauen | lesbische liebe | lesbische liebesgeschichte | liebe zweier frauen | lesbische beziehung | zwei frauen verlieben",
        "lgbtq": "lgbt* | queer* | schwul* | lesbisch* | lesbe* | homosexuell* | homosexualität | bisexuell* | homophob*",
        "literary-adaptation": "literaturverfilmung* | romanverfilmung* | verfilmung* | nach dem roman | nach dem gleichnamigen roman | buchverfilmung* | bestsellerverfilmung* | basiert auf dem roman | roman von | shakespeare*",
        "london": "straßen londons | londoner~0.4 | notting hill | east end | soho~0.4",
        "loneliness": "einsamkeit | einsam* | einzelgänger* | alleinsein | vereinsam*",
        "long-takes": "plansequenz* | lange einstellung* | lange einstellungen | langen einstellungen | ungeschnittene einstellung*",
        "los-angeles": "straßen von los angeles | beverly hills | malibu~0.4 | hollywood hills",
        "loss": "verlust~0.6 | verlustes~0.6 | verlusterfahrung*~0.7 | verlust eines geliebten | hinterbliebene*~0.7",
        "loss-of-innocence": "verlust der unschuld | verlorene unschuld | ende der unschuld | ende der kindheit | verlorenen unschuld",
        "love": "liebesgeschichte*~0.7 | verliebt sich | verlieben sich | große liebe | liebespaar*~0.6 | liebesdrama*~0.7 | die liebe~0.6 | der liebe~0.6 | über die liebe | liebende*~0.5",
        "love-story": "liebesgeschichte*~0.7 | liebesfilm*~0.6 | love story | lovestory~0.6 | romanze*~0.6 | liebe auf den ersten blick | große liebe",
        "love-triangle": "dreiecksgeschichte* | dreiecksbeziehung* | liebesdreieck* | dreiecksverhältnis* | ménage-à-trois | zwischen zwei männern",
        "low-budget": "low-budget* | kleines budget | geringem budget | mini-budget | kleinem budget | schmales budget | minimalbudget",
        "loyalty": "loyalität*~0.4 | treue~0.4 | loyal*~0.4",
        "lyrical": "poetisch* | lyrisch* | poesie | bildgedicht | filmgedicht | filmpoem*",
        "macabre": "makaber | makabr* | morbid* | schaurig*",
        "magic": "zauberer*~0.6 | magier*~0.6 | illusionist*~0.7 | zauberkraft~0.7 | zaubersprüche~0.7 | zauberlehrling*~0.7 | zauberkünstler*~0.7",
        "magical": "magisch* | verzaubert* | verzaubern* | zauber~0.6 | filmzauber | kinomagie",
        "magical-realism": "magischer realismus | magischen realismus | magischem realismus | magisch-realistisch*",
        "mansion": "herrenhaus~0.4 | villa~0.4 | schloss~0.4 | anwesen~0.4 | landhaus~0.4 | burg~0.4 | palast~0.4 | dienstboten~0.7 | landsitz~0.4",
        "marriage": "ehe | ehen | eheleben | ehepaar* | ehedrama* | eheleute* | ehealltag",
        "martial-arts": "kampfkunst* | kampfsport* | martial-arts* | martial arts | kung-fu* | wuxia | karate | ninja* | schwertkampf*",
        "media-satire": "reality-tv | medienzirkus~0.7 | mediensatire~0.7 | soziale medien | sozialen medien | influencer*~0.4 | paparazzi~0.4 | spielshow~0.4 | quizshow~0.4",
        "medicine": "arzt~0.4 | ärztin~0.4 | ärzte~0.4 | chirurg*~0.4 | krankenschwester*~0.4 | krankenhaus*~0.4 | krankenhäuser~0.4 | patienten~0.4 | sterbehilfe~0.4 | arztdrama~0.4",
        "melancholic": "melancholisch* | melancholie | schwermütig* | schwermut | elegisch* | wehmütig* | wehmut",
        "melodramatic": "melodram* | melodramatisch* | seifenoper* | rührstück",
        "memory": "erinnerung~0.6 | erinnerungen~0.7 | gedächtnis~0.6 | erinnern an",
        "mental-illness": "psychisch krank* | psychische erkrankung | geisteskrank*~0.7 | schizophren*~0.7 | bipolar*~0.4 | wahnsinn~0.4 | psychiatri*~0.4 | psychose*~0.4 | irrenanstalt~0.7",
        "metafiction": "metafiktion* | selbstreferenziell* | meta-ebene* | metaebene* | postmodern* | selbstreflexiv* | metafilm* | selbstironisch*",
        "middle-ages": "mittelalter*~0.7 | mittelalterlich*~0.7 | ritter*~0.6 | kreuzzug*~0.6 | kreuzzüge~0.6 | inquisition~0.7 | könig artus | kreuzritter*~0.7",
        "middle-east": "nahost*~0.4 | naher osten~0.6 | nahen osten~0.6 | teheran~0.4 | irak*~0.4 | israel*~0.4 | palästin*~0.4 | libanon~0.4 | beirut~0.4 | gaza~0.4 | jerusalem~0.4 | kabul~0.4 | afghan*~0.4",
        "midlife-crisis": "midlife-crisis | midlife crisis | lebenskrise*~0.7 | sinnkrise*~0.4 | mittleren alters | lebensmitte~0.7",
        "military": "militär*~0.4 | armee~0.4 | kaserne*~0.4 | bundeswehr~0.4 | marine~0.4 | soldat~0.4 | truppe*~0.4 | spezialeinheit*~0.4 | wehrdienst~0.4 | wehrmacht~0.4",
        "minimalist": "minimalis* | minimalistisch* | reduzierte* | karge bilder | schnörkellos* | auf das wesentliche reduziert",
        "missing-person": "verschwinden~0.7 | verschwundene mädchen | verschwundener mädchen | verschwundenes mädchen | verschwundenen mädchen | vermisst*~0.4 | spurlos~0.4 | vermisstenfall~0.7 | verschwindet~0.7",
        "mistaken-identity": "verwechslung*~0.7 | verwechslungskomödie*~0.7 | körpertausch*~0.7 | mit einem anderen verwechselt | falsche mann | rollentausch~0.7 | vertauschte*~0.7",
        "mockumentary": "mockumentary* | fake-doku* | pseudo-dokumentation | fiktive dokumentation",
        "monsters": "monster*~0.6 | kreatur*~0.6 | bestie*~0.6 | kaiju~0.6 | dinosaurier*~0.7 | drache*~0.6 | hai~0.6 | haie~0.6 | ungeheuer*~0.6 | frankenstein~0.7",
        "moral-dilemma": "moralisches dilemma | moralischen dilemma* | gewissenskonflikt*~0.7 | moralische fragen | moralität~0.4 | gewissensfrage*~0.7 | moralisch ambivalent* | moralstück~0.4 | moralische grauzone*",
        "mother-daughter": "mutter und tochter | mutter-tochter* | müttern und töchtern",
        "mother-son": "mutter und sohn | mutter-sohn* | mutterkomplex~0.7 | dominante mutter",
        "motherhood": "mutterschaft~0.7 | alleinerziehende*~0.7 | mutterliebe~0.7 | muttersein~0.6 | mutterrolle~0.7 | mütterlich*~0.6",
        "mountains": "berge~0.4 | bergfilm*~0.4 | bergsteiger*~0.7 | himalaya~0.4 | alpen~0.4 | everest~0.4 | alpin*~0.4 | gebirge~0.4 | gipfel~0.4",
        "moving-camera": "kamerafahrt* | steadicam | entfesselte kamera | kamerabewegung* | schwebende kamera | gleitende kamera",
        "multiple-perspectives": "mehreren perspektiven | verschiedenen perspektiven | unterschiedliche perspektiven | rashomon*~0.4 | perspektivwechsel*~0.7 | unterschiedlichen perspektiven | verschiedene perspektiven",
        "multiple-storylines": "mehrere handlungsstränge | handlungsstränge~0.7 | handlungssträngen~0.7 | episodenfilm*~0.7 | parallele geschichten | verflochten*~0.7 | kaleidoskop~0.7 | mosaik*~0.6 | schicksale kreuzen | miteinander verwoben | verknüpft mehrere",
        "murder": "mord~0.6 | morde~0.6 | mordes~0.6 | mörder*~0.6 | ermordet*~0.6 | ermordung~0.6 | leiche*~0.6 | mordfall~0.6 | mordserie~0.6",
        "music-world": "musiker*~0.4 | rockband~0.4 | rockstar*~0.4 | musikbranche~0.4 | musikindustrie~0.4 | pianist*~0.4 | geiger*~0.4 | sängerin~0.4 | sänger~0.4 | rapper*~0.4 | jazzmusiker*~0.4 | musikszene~0.4",
        "musical-numbers": "musicalnummer* | gesangseinlage* | tanznummer* | gesangs- und tanz* | bollywood* | gesangsnummer* | musiknummer*",
        "mysterious": "mysteriös* | rätselhaft* | geheimnisvoll* | enigmatisch* | kryptisch*",
        "mythology": "mythologi*~0.6 | mythisch*~0.6 | mythos~0.6 | mythen~0.6 | götter~0.6 | folklore~0.6 | sagenwelt~0.6 | sagenhelden~0.7",
        "natural-disaster": "naturkatastrophe*~0.7 | katastrophenfilm*~0.7 | erdbeben~0.4 | tsunami~0.4 | hurrikan~0.4 | tornado*~0.4 | überschwemmung*~0.7 | vulkan*~0.4 | schiffsunglück*~0.7 | flugzeugabsturz*~0.7 | lawine*~0.4",
        "natural-light": "natürliches licht | natürlichem licht | tageslicht | kerzenlicht | kerzenschein",
        "naturalistic": "naturalistisch* | naturalismus | lebensnah* | alltagsnah* | aus dem leben gegriffen",
        "nature": "natur~0.6 | landschaft*~0.4 | wildnis~0.4 | naturgewalt*~0.4 | mensch und natur~0.6 | naturaufnahme*~0.4",
        "nazis": "nazi | nazis | drittes reich | dritten reich* | gestapo | hitler | ns-zeit | nationalsozialis*",
        "neorealism": "neorealis* | neo-realis* | neorealistisch*",
        "new-wave": "nouvelle vague | neue welle | neuer deutscher film | dogma 95 | dogma-film | new hollywood | neuen deutschen films",
        "new-york": "straßen new yorks | manhattan~0.4 | brooklyn~0.4 | harlem~0.4 | bronx~0.4 | new yorker",
        "night": "nächtlich*~0.4 | nachtleben~0.4 | nachtclub*~0.4 | diskothek*~0.4 | nachtschwärmer*~0.7 | durch die nacht~0.6",
        "nihilistic": "nihilistisch* | nihilismus | fatalistisch* | misanthropisch* | pessimistisch* | menschenfeindlich*",
        "noir": "film noir | film-noir* | noir | neo-noir* | neo noir | noir-thriller* | schwarze serie | hell-dunkel*",
        "non-professional-actors": "laiendarsteller* | laienschauspieler* | nicht-schauspieler* | laien besetzt | nicht professionellee darsteller* | nicht professionelleer darsteller* | nicht professionellees darsteller* | nicht professionelleen darsteller* | laien",
        "nonlinear-timeline": "nichtlinear* | nicht-linear* | nicht linear* | zeitsprünge* | zeitsprüngen | fragmentarische erzähl* | fragmentarischer erzähl* | fragmentarisches erzähl* | fragmentarischen erzähl* | zwei zeitebenen | zeitebenen | achronologisch* | nicht chronologisch | unchronologisch* | zwischen den zeiten",
        "nostalgic": "nostalgisch* | nostalgie | wehmütig* | liebeserklärung an | vergangene zeit* | sehnsucht nach der",
        "obsession": "obsession~0.6 | obsessionen~0.7 | besessenheit~0.7 | besessen~0.6 | obsessiv*~0.6 | fixe idee",
        "on-the-run": "auf der flucht | flüchtig*~0.4 | menschenjagd~0.7 | gejagter~0.4 | gejagten~0.4 | flüchtling vor | großfahndung~0.7 | verfolgungsjagd*~0.7",
        "one-day": "einen tag lang | einer einzigen nacht | an einem einzigen tag | 24 stunden | vierundzwanzig stunden | eines einzigen tages | im laufe einer nacht | im laufe eines tages | einer nacht~0.4",
        "one-take": "einer einzigen einstellung | ohne schnitt | one-take* | one-shot* | einzige einstellung | ohne einen einzigen schnitt",
        "open-ending": "offenes ende | offenen ende | offene ende | mehrdeutig* | ambivalent* | vieldeutig* | cliffhanger | keine einfachen antworten | offener schluss",
        "organised-crime": "organisierte kriminalität | organisierter kriminalität | organisiertes kriminalität | organisierten kriminalität | mafia*~0.6 | mafios*~0.6 | gangster*~0.6 | unterwelt~0.6 | yakuza~0.6 | camorra~0.6 | syndikat~0.6",
        "orphan": "waise*~0.6 | waisenkind*~0.6 | waisenhaus*~0.6 | vollwaise~0.6",
        "outsider": "außenseiter*~0.7 | sonderling*~0.4 | ausgestoßen*~0.7 | outsider*~0.4 | eigenbrötler*~0.7 | unangepasst*~0.7",
        "parallel-worlds": "parallelwelt* | paralleluniversum | paralleluniversen | alternative realität | multiversum | multiversums | andere dimension",
        "paranoid": "paranoi* | verschwörungsthriller | verfolgungswahn | verschwörungstheorie*",
        "parenthood": "elternschaft~0.7 | elternsein~0.4 | kindererziehung~0.7 | junge eltern | erziehung~0.4",
        "paris": "straßen von paris | pariser~0.4 | montmartre~0.4 | quartier latin | pigalle~0.4",
        "parody": "parodie* | parodistisch* | persiflage* | persiflier* | verballhorn* | pastiche*",
        "passage-of-time": "vergänglichkeit~0.7 | vergehen der zeit | lauf der zeit | verrinnen der zeit | zeit vergeht",
        "patriarchy": "patriarch*~0.6 | frauenfeindlich*~0.7 | misogyn*~0.6 | sexis*~0.6 | machismo~0.6 | toxische männlichkeit | geschlechterrolle*~0.7 | männlichkeitswahn~0.7",
        "period-detail": "kostümfilm* | kostümdrama* | historienfilm* | historiendrama* | historienepos | zeitkolorit | historische kostüme | ausstattungsfilm* | kostümschinken",
        "philosophical": "philosophi*~0.6 | metaphysisch*~0.7 | große fragen | großen fragen | intellektuell*~0.7",
        "pirates": "pirat*~0.6 | seeräuber*~0.6 | freibeuter*~0.6 | mantel-und-degen* | schatzinsel~0.7",
        "playful": "verspielt* | spielerisch* | schelmisch* | leichtfüßig* | beschwingt*",
        "poignant": "berührend* | bewegend* | ergreifend* | anrührend* | rührend* | geht ans herz | geht zu herzen | geht unter die haut~0.6",
        "police": "polizist*~0.4 | cop~0.4 | cops~0.4 | sheriff~0.4 | fbi~0.4 | polizeigewalt~0.4 | polizeithriller*~0.4 | bulle~0.4 | bullen~0.4",
        "political": "politisch*~0.6 | politthriller*~0.7 | politsatire*~0.7 | politdrama*~0.6 | polit-thriller~0.6 | politik~0.6 | aktivist*~0.6 | politfilm*~0.6",
        "post-apocalyptic": "postapokalyptisch* | endzeitfilm* | endzeitszenario* | post-apokalyptisch* | letzte mensch auf erden | nach der apokalypse",
        "post-war": "nachkriegs*~0.6 | nachkriegszeit~0.7 | trümmer*~0.6 | nach kriegsende | nach dem krieg",
        "poverty": "armut~0.6 | obdachlos*~0.6 | verarmt*~0.6 | elend~0.6 | hunger~0.6 | mittellos*~0.6 | existenzminimum~0.7",
        "power": "machtkampf*~0.4 | machtmissbrauch~0.7 | machtspiel*~0.4 | machtkämpfe~0.7 | intrigen~0.4 | machtverhältnis*~0.7 | schalthebel der macht",
        "pregnancy": "schwangerschaft*~0.7 | schwanger*~0.4 | ungewollt schwanger",
        "prison": "gefängnis*~0.6 | häftling*~0.6 | knast*~0.6 | insasse*~0.6 | hinter gittern | zuchthaus~0.6 | strafgefangene*~0.7 | inhaftiert*~0.6",
        "prison-escape": "gefängnisausbruch*~0.7 | ausbruch aus | ausbrecher*~0.4 | fluchtplan~0.4 | gefängnisflucht~0.7 | ausbruchsfilm*~0.7",
        "provocative": "provokant* | provokativ* | provokation | provozier* | provoziert | subversiv* | tabubruch",
        "psychiatric-hospital": "psychiatrie~0.7 | nervenheilanstalt~0.7 | irrenanstalt~0.7 | psychiatrische klinik | psychiatrischen klinik | sanatorium~0.4 | heilanstalt~0.7",
        "psychological": "psychothriller* | psychodrama* | psychologisch* | psychospiel* | psychogramm* | psychoduell*",
        "quirky": "schräg* | skurril* | verschroben* | schrullig* | kauzig* | abgedreht* | exzentrisch*",
        "race-against-time": "wettlauf gegen die zeit | wettlauf mit der zeit | gegen die zeit | countdown~0.4 | die zeit läuft",
        "racism": "rassismus | rassistisch* | rassentrennung | rassenhass | apartheid | fremdenfeindlich* | fremdenhass | bürgerrechtsbewegung | antisemitismus",
        "rags-to-riches": "vom tellerwäscher | aufstieg eines | sozialer aufstieg | sozialen aufstieg | aschenputtel*~0.7 | aufsteigergeschichte~0.7 | aufstieg vom",
        "raw": "ungeschönt* | schonungslos* | ungeschminkt* | roh und | rohe kraft | kompromisslos*~0.6 | unverblümt*",
        "real-time": "echtzeit*~0.4 | in echtzeit",
        "realistic": "realistisch* | realismus | authentisch* | authentizität | wirklichkeitsnah* | glaubwürdig*~0.5",
        "reality-vs-illusion": "realität und fiktion | fiktion und realität | traum und wirklichkeit | schein und sein | traum und realität | wirklichkeit und fiktion | was real ist",
        "rebellion": "rebell*~0.4 | rebellisch*~0.4 | aufbegehr*~0.4 | gegenkultur~0.7 | aufmüpfig*~0.4 | auflehnung~0.4 | punk*~0.4",
        "redemption": "erlösung* | läuterung | zweite chance | zweiten chance | wiedergutmachung | geläutert*",
        "refugees": "flüchtling*~0.6 | geflüchtete*~0.7 | asylbewerber*~0.7 | asylsuchende*~0.7 | flucht vor | staatenlos*~0.6",
        "relationships": "beziehungsdrama*~0.7 | paarbeziehung*~0.7 | beziehungsgeschichte*~0.7 | zwischenmenschlich*~0.7 | liebesbeziehung*~0.7 | beziehungsfilm~0.7",
        "religion": "religion*~0.6 | religiös*~0.6 | glaube~0.6 | katholi*~0.6 | kirche~0.6 | priester*~0.6 | nonne*~0.6 | mönch*~0.6 | christlich*~0.6 | islam~0.6 | judentum~0.6 | biblisch*~0.6 | glaubenskrise~0.7",
        "remake": "remake von | remake des | neuverfilmung von | neuverfilmung des | neuverfilmung der | remake eines | neuauflage des | neuauflage von",
        "renaissance": "renaissance*~0.7 | elisabethanisch*~0.7 | 16. jahrhundert* | 17. jahrhundert* | tudor*~0.4 | dreißigjähriger krieg | dreißigjährigen krieg*",
        "resistance": "widerstandskämpfer*~0.7 | widerstand gegen | widerstandsbewegung~0.7 | partisanen~0.6 | résistance~0.6 | widerständler*~0.7",
        "reunion": "wiedersehen~0.7 | klassentreffen~0.7 | familientreffen~0.7 | treffen sich wieder | begegnen sich wieder | wiederbegegnung~0.7",
        "revenge": "rache | rachefeldzug | rächt* | rächer* | rachedrama* | rachethriller* | vergeltung | selbstjustiz | rachegeschichte",
        "reverse-chronology": "rückwärts erzählt | umgekehrter reihenfolge | rückwärts~0.4 | umgekehrter chronologie",
        "revolution": "revolution~0.6 | revolutionär*~0.7 | aufstand~0.6 | aufstände~0.6 | revolte*~0.6 | putsch~0.6 | umsturz~0.6",
        "rise-and-fall": "aufstieg und fall | aufstieg und niedergang | absturz~0.6 | abwärtsspirale~0.7 | tiefer fall | untergang eines | niedergang~0.6",
        "road-movie": "roadmovie* | road-movie* | road movie* | roadtrip* | road-trip* | autoreise",
        "romance-gone-wrong": "ende einer liebe | ende der liebe | scheitern einer liebe | zerfall einer beziehung | erkaltete liebe | zerbrechende liebe | gescheiterte liebe | anti-romanze | entlieben | ende einer beziehung",
        "romantic": "romantisch* | liebesgeschichte* | liebesfilm* | romanze* | romantik",
        "romantic-comedy": "romantische komödie | romantische komödien | romantischen komödie* | liebeskomödie* | romcom* | rom-com* | romantic comedy",
        "rome-city": "straßen roms | ewige stadt | ewigen stadt | cinecittà~0.4",
        "sacrifice": "opferbereitschaft~0.7 | selbstaufopfer*~0.7 | aufopfer*~0.6 | selbstlos*~0.6 | opfer bringen",
        "sad": "traurige geschichte | trauriger film | sehr traurig* | tieftraurig* | unendlich traurig* | traurigkeit~0.6 | traurigste*",
        "samurai": "samurai* | ronin | shogun* | feudalen japan | feudales japan",
        "satire": "satire* | satirisch* | satir* | nimmt aufs korn",
        "scary": "furchterregend* | angsteinflößend* | gruselig* | beängstigend* | grusel | zum fürchten | gruselfilm* | furchteinflößend*",
        "science": "wissenschaftler*~0.4 | verrückter wissenschaftler~0.6 | labor~0.4 | gentechnik~0.4 | klonen~0.4 | klon*~0.4 | mathematiker*~0.4 | physiker*~0.4 | forscher*~0.4 | menschenversuch*~0.4",
        "screwball": "screwball* | geschlechterkampf | gesellschaftskomödie* | krieg der geschlechter | sittenkomödie | konversationskomödie",
        "sea": "auf see~0.6 | meer~0.4 | ozean~0.4 | seemann*~0.4 | seeleute~0.4 | schiff*~0.4 | leuchtturm*~0.4 | fischer*~0.4 | u-boot*~0.6 | matrose*~0.4 | kreuzfahrt*~0.4",
        "secrets": "dunkles geheimnis | dunkle geheimnisse | dunklen geheimnis* | düsteres geheimnis | doppelleben~0.7 | dunkle vergangenheit | schreckliches geheimnis",
        "self-discovery": "selbstfindung*~0.7 | zu sich selbst | suche nach sich | innere reise | sinnsuche~0.4",
        "sensual": "sinnlich* | sinnlichkeit | lasziv*",
        "sentimental": "sentimental* | rührselig* | gefühlsduselig* | schmalzig* | schnulz* | schmalz",
        "sequel": "fortsetzung von | fortsetzung des | fortsetzung der | zweiter teil der | dritter teil der | zweite teil der | dritte teil der | sequel zu | prequel zu | diese fortsetzung | abschluss der trilogie",
        "serial-killer": "serienmörder* | serienkiller* | psychopath* | massenmörder* | kannibal* | frauenmörder",
        "sexual-abuse": "vergewaltig*~0.7 | sexueller missbrauch | sexuellen missbrauch* | kindesmissbrauch~0.7 | missbraucht*~0.7 | pädophil*~0.4 | inzest*~0.4 | sexuelle gewalt",
        "sexuality": "sexualität~0.6 | sexuelles erwachen | sexuellen erwachen | sexuelle befreiung | sexualleben~0.7 | sexuelle freiheit",
        "shocking": "schockierend* | schockiert | skandalös* | skandalfilm* | schocker",
        "siblings": "geschwister*~0.7 | zwei brüder | zwei schwestern | zwilling*~0.4 | ungleichee brüder | ungleicheer brüder | ungleichees brüder | ungleicheen brüder | bruderzwist~0.7 | drei schwestern",
        "simple-story": "einfache geschichte | schlichte geschichte | schlichtheit | einfachheit | simple geschichte | schlicht erzählt*",
        "single-location": "einem einzigen ort | einem einzigen raum | ein einziger schauplatz | einem raum | auf engstem raum | einzigen schauplatz",
        "slapstick": "slapstick* | klamauk* | körperkomik | farce* | klamotte* | situationskomik | blödel* | schwank | verwechslungskomödie*",
        "slasher": "slasher* | giallo* | maskierter killer | maskiertee killer | maskierteer killer | maskiertees killer | maskierteen killer | schlitzerfilm*",
        "slavery": "sklaverei~0.6 | sklave*~0.6 | sklavin*~0.6 | menschenhandel~0.7 | plantage*~0.6 | versklav*~0.6",
        "slow-burn": "slow-burn* | langsam aufbau* | steigert sich langsam | spannung steigt | baut sich langsam auf | schwelend* | slow burn",
        "slow-motion": "zeitlupe* | slow motion | slow-motion | zeitlupenaufnahme*",
        "slow-paced": "langsames tempo | gemächlich* | langsam erzählt* | ruhig erzählt* | behäbig* | lässt sich zeit | entschleunigt* | bedächtig* | ruhiges tempo | langatmig* | ruhigen tempo | langsamkeit | nimmt sich zeit",
        "slums": "slum* | favela* | armenviertel | elendsviertel | ghetto* | getto* | problemviertel | brennpunkt*",
        "small-town": "kleinstadt*~0.6 | provinz~0.6 | provinznest~0.7 | kaff~0.6 | kleinstädtisch*~0.7 | provinzstadt~0.7 | provinziell*~0.7",
        "snow": "schnee*~0.4 | verschneit*~0.4 | schneesturm~0.7 | arktis~0.4 | antarkti*~0.4 | sibiri*~0.4 | alaska~0.4 | eiswüste~0.4 | skiort~0.4 | winterlich*~0.4",
        "social-criticism": "gesellschaftskritik*~0.7 | gesellschaftskritisch*~0.7 | sozialkritik*~0.7 | sozialkritisch*~0.7 | sozialdrama*~0.7 | soziale ungerechtigkeit | milieustudie*~0.7",
        "social-realism": "sozialrealis* | sozialer realismus | sozialdrama* | kitchen-sink*",
        "solemn": "feierlich ernst | karg* | strenge inszenier* | strenger inszenier* | strenges inszenier* | strengen inszenier* | ernster film | spröde* | getragene ton | getragener ton | getragenes ton | getragenen ton",
        "space": "weltraum*~0.6 | weltall~0.6 | raumschiff*~0.6 | raumstation*~0.7 | astronaut*~0.6 | raumfahrt*~0.6 | space opera~0.6 | galaxie*~0.6 | galaktisch*~0.6 | kosmonaut*~0.6 | im all~0.6",
        "spaghetti-western": "italowestern* | spaghetti-western* | neo-western* | spätwestern* | cowboy* | revolverheld* | anti-western*",
        "spanish-civil-war": "spanischer bürgerkrieg | spanischen bürgerkrieg* | franquis*~0.4 | franco-regime | franco-diktatur",
        "spanning-decades": "über jahrzehnte | über mehrere jahrzehnte | mehrere generationen | drei generationen | generationenporträt~0.7 | über generationen | jahrzehntelang*~0.7 | mehrerer jahrzehnte",
        "sparse-dialogue": "wortkarg* | fast wortlos* | wortlos* | kaum dialoge | ohne dialoge | wenig dialog* | ohne worte | lakonisch* | schweigsam*",
        "special-effects": "spezialeffekt* | special effects | visuelle effekte | cgi* | computereffekt* | trickeffekt* | digitale effekte | motion-capture* | visuellen effekte*",
        "spectacular": "spektakulär* | atemberaubend* | bildgewaltig* | augenweide | bildgewalt | überwältigend*~0.5 | spektakel",
        "spirituality": "spirituell*~0.6 | spiritualität~0.7 | transzenden*~0.7 | mystisch*~0.6 | mystik~0.6 | buddhis*~0.6 | wiedergeburt~0.7",
        "split-screen": "split-screen* | splitscreen* | geteiltee leinwand | geteilteer leinwand | geteiltees leinwand | geteilteen leinwand | geteilter bildschirm",
        "sports": "sportfilm*~0.4 | sportdrama*~0.4 | sportler*~0.4 | athlet*~0.4 | meisterschaft*~0.4 | trainer~0.4 | fußball*~0.4 | tennis*~0.4 | rennfahrer*~0.4 | eishockey~0.4 | marathon~0.4 | ringer~0.4 | surfer*~0.4",
        "stage-adaptation": "theaterstück* | nach dem bühnenstück | nach dem theaterstück | bühnenstück* | bühnenvorlage | stück von",
        "static-camera": "statische kamera | starre kamera | statische einstellung* | feststehende kamera | statischen einstellungen | unbewegte kamera",
        "stop-motion": "stop-motion* | stop motion | knetanimation* | puppentrick* | knetfiguren | knetmasse | knetfilm*",
        "strong-female-lead": "heldin~0.4 | heldinnen~0.4 | starke frau~0.6 | starke frauen~0.6 | starken frau*~0.6 | starke frauenfigur*~0.6 | frauenfigur*~0.7 | weibliche hauptfigur~0.6 | protagonistin~0.7",
        "stylised": "stilisiert* | stylisch* | stylish* | barock* | manieriert* | stilbewusst* | hochglanz* | durchstilisiert*",
        "suburbia": "vorstadt*~0.4 | vorort*~0.4 | vorstädt*~0.4 | reihenhaus*~0.4 | plattenbau*~0.4 | vorstadtidylle~0.7",
        "suicide": "selbstmord*~0.6 | suizid*~0.6 | das leben nehmen | freitod~0.6 | selbsttötung~0.7",
        "summer": "sommer~0.4 | sommerlich*~0.4 | hitzewelle~0.4 | flirrend*~0.4 | sommerfilm*~0.4 | sommertage~0.4 | eines sommers~0.6",
        "superheroes": "superheld* | superkräfte* | superschurke* | superheldenfilm*",
        "supernatural": "übernatürlich*~0.7 | paranormal*~0.4 | okkult*~0.4 | ouija~0.4 | telekine*~0.4 | telepath*~0.4 | hellseher*~0.4 | fluch~0.4",
        "surreal": "surreal* | surrealis* | fiebertraum* | lynchesk* | felliniesk* | fieberträume",
        "surveillance": "überwachung*~0.7 | abhör*~0.6 | big brother | voyeur*~0.6 | bespitzel*~0.6 | lauschangriff~0.7",
        "survival": "überleben~0.6 | überlebende*~0.7 | überlebenskampf~0.7 | survival*~0.6 | gestrandet*~0.6 | schiffbrüchig*~0.7",
        "suspenseful": "spannend* | hochspannend* | spannung | spannungsgeladen* | suspense | nervenkitzel | fesselnd*~0.4",
        "symbolism": "symbolisch* | symbolik | metapher* | metaphorisch* | symbolismus | symbolträchtig* | sinnbild*",
        "talking-heads": "talking heads | zeitzeugen* | interviewpartner* | sprechende köpfe",
        "tear-jerker": "tränenreich* | tränendrüse | rührstück* | schmachtfetzen | taschentücher | zu tränen | zum heulen | zum weinen",
        "technology": "technologie*~0.4 | technisiert*~0.4 | internet~0.4 | hacker*~0.4 | cyberpunk~0.4 | digitales zeitalter~0.6 | virtuelle realität~0.6 | virtuelle welt*~0.6 | computerspiel*~0.4 | videospiel*~0.4",
        "tender": "zärtlich* | zartfühlend* | liebevoll* | feinfühlig* | einfühlsam* | zärtlichkeit",
        "tense": "angespannt* | hochspannung | nervenaufreibend* | nervenzerreißend* | spannungsgeladen* | anspannung",
        "terminal-illness": "todkrank*~0.4 | unheilbar*~0.4 | krebs~0.4 | krebskrank*~0.4 | tödliche krankheit | sterbenskrank*~0.7 | tödlichen krankheit",
        "terrorism": "terror~0.6 | terroris*~0.6 | terroranschlag*~0.7 | attentat*~0.6 | anschlag~0.6 | selbstmordattentäter*~0.7 | dschihad*~0.6 | raf-terror*",
        "theatre-world": "theatertruppe*~0.4 | theaterwelt~0.4 | dramatiker*~0.4 | broadway~0.4 | theatergruppe*~0.4 | theaterschauspieler*~0.4 | schauspieltruppe~0.4",
        "thought-provoking": "regt zum nachdenken an | zum nachdenken | nachdenklich* | denkanstoß | denkanstöße | wirft fragen auf | stellt fragen",
        "thrilling": "actionreich* | actiongeladen* | adrenalin* | rasant* | aufregend* | temporeich*~0.5 | nervenkitzel",
        "time-loop": "zeitschleife* | murmeltiertag | denselben tag immer wieder | immer denselben tag",
        "time-travel": "zeitreise* | zeitmaschine* | zeitreisend* | reist durch die zeit | zeitparadox*",
        "tokyo": "straßen tokios | nächtlichen tokio | tokioter~0.4",
        "toxic-relationship": "toxische beziehung | toxischen beziehung | toxische liebe | destruktive beziehung | zerstörerische liebe | emotionale abhängigkeit | hassliebe | sadomasochis* | toxisch*~0.5",
        "tradition-vs-modernity": "tradition und moderne | traditionen~0.7 | arrangierte ehe | zwangsheirat~0.7 | zwangsehe~0.4 | traditionelle werte",
        "tragic": "tragisch* | tragödie* | tragik | schicksalhaft* | shakespeare'sch* | tragikomödie~0.4",
        "tragicomedy": "tragikomödie* | tragikomisch* | dramödie* | tragikomik | dramedy",
        "train": "zug~0.4 | zugreise~0.4 | eisenbahn*~0.4 | bahnhof*~0.4 | zugfahrt*~0.4 | zugabteil~0.4",
        "transgender": "transgender* | transsexuell* | trans frau | transfrau* | geschlechtsidentität | drag queen* | dragqueen* | transvestit* | transident*",
        "trauma": "trauma~0.6 | traumata~0.6 | traumatisch*~0.7 | traumatisiert*~0.7 | posttraumatisch*~0.7 | traumas~0.6",
        "twist-ending": "wendung* | überraschende wendung* | überraschender wendung* | überraschendes wendung* | überraschenden wendung* | schlusspointe | twist | twists | plottwist* | plot-twist* | überraschendes ende | unvorhersehbar* | überraschungseffekt | schlusstwist | unerwartete wendung*",
        "undercover": "undercover*~0.4 | doppelleben~0.7 | falsche identität | verdeckter ermittler | maulwurf~0.4 | verdeckte ermitt* | verdeckter ermitt* | verdecktes ermitt* | verdeckten ermitt* | falscher identität | verkleidet als",
        "underdog": "außenseiter gegen | underdog*~0.4 | david gegen goliath | verlierer*~0.4 | loser*~0.4 | verliererfigur*~0.7",
        "understated": "subtil* | zurückhaltend* | unaufgeregt* | leise töne | leisen tönen | nuanciert* | feinsinnig* | dezent* | unaufdringlich* | zurückhaltung",
        "unemployment": "arbeitslos*~0.6 | entlassen*~0.6 | jobverlust~0.6 | wirtschaftskrise~0.7 | kurzarbeit~0.6",
        "unhappy-ending": "trauriges ende | tragisches ende | tragischen ende | bitteres ende | bitteren ende | kein happy end | endet in einer tragödie | bittere ende",
        "university": "universität*~0.4 | uni~0.4 | campus~0.4 | student*~0.4 | studentenverbindung~0.4 | studentenleben~0.4 | hochschule~0.4",
        "unreliable-narrator": "unzuverlässige erzähl* | unzuverlässiger erzähl* | unzuverlässiges erzähl* | unzuverlässigen erzähl* | unzuverlässiger erzähler | unzuverlässigen erzähler* | unzuverlässige erzählerin | unzuverlässige erzähler",
        "unrequited-love": "unerwiderte liebe | unerwidert* | unglücklich verliebt | heimlich verliebt | unerfüllte liebe | unmögliche liebe",
        "unsentimental": "unsentimental* | ohne pathos | ohne sentimentalität | ohne kitsch | frei von kitsch | ohne rührseligkeit | nie rührselig",
        "unsettling": "unbehaglich* | unbehagen | beunruhigend* | unheimlich*~0.6 | ungemütlich*",
        "uplifting": "lebensbejahend* | aufbauend* | erhebend* | beglückend* | macht mut | mutmachend* | hymne an das leben | lebensfroh*",
        "us-mexico-border": "mexikanische grenze | grenze zu mexiko | mexikanischen grenze | tijuana~0.4 | rio grande",
        "vampires": "vampir* | dracula | blutsauger* | vampirfilm*",
        "vietnam-war": "vietnamkrieg*~0.7 | vietnam~0.6 | vietcong~0.6 | vietnam-krieg*",
        "village": "dorf~0.4 | dörfer~0.4 | dorfes~0.4 | dorfbewohner*~0.7 | dorfleben~0.4 | bergdorf~0.4",
        "violent": "gewalt~0.7 | brutal* | brutalität | blutig* | blutbad | gewaltexzess* | gewaltdarstellung* | gewalttätig*~0.5",
        "visceral": "körperlich spürbar | schlag in die magengrube | faustschlag | wuchtig* | unerbittlich* | viszeral*",
        "visually-stunning": "bildgewaltig* | visuell beeindruckend* | wunderschöne bilder | visuell überwältigend* | prachtvoll* | schöne bilder | bildschön* | traumschöne bilder | betörende bilder | grandiose bilder | visuell atemberaubend* | großartige bilder | wunderschönen bildern",
        "voice-over": "voice-over* | off-stimme | off-erzähler* | erzählerstimme | aus dem off | voiceover* | off-kommentar*",
        "war": "kriegsfilm*~0.4 | kriegsdrama*~0.7 | schrecken des krieges | soldaten~0.4 | schlachtfeld*~0.7 | schützengräben~0.7 | grauen des krieges | an der front | kriegswirren~0.7",
        "war-trauma": "kriegsveteran*~0.7 | kriegsheimkehrer*~0.7 | kriegstrauma*~0.7 | kriegstraumat*~0.7 | heimkehrer*~0.4 | veteranen~0.4",
        "wealth": "die reichen | millionär*~0.4 | milliardär*~0.4 | oberschicht~0.7 | adel~0.4 | aristokrat*~0.4 | großbürgertum~0.7 | bürgertum~0.4 | großbürgerlich*~0.7 | superreich*~0.4",
        "wedding": "hochzeit*~0.4 | braut~0.4 | brautjungfer*~0.7 | junggesellenabschied*~0.7 | brautpaar~0.4",
        "werewolves": "werwolf*~0.6 | werwölfe*~0.6 | lykanthrop*~0.6 | vollmond~0.6",
        "whimsical": "märchenhaft* | verträumt* | zauberhaft* | verwunschen* | fantasievoll*",
        "whodunit": "whodunit* | agatha christie* | mörderjagd | kriminalfilm* | mörderrätsel | wer ist der mörder | kriminalfall | krimi | krimis | krimikomödie* | kriminalroman* | whodunnit*",
        "wild-west": "wilder westen | wilden westen* | goldrausch~0.4 | saloon~0.4 | kopfgeldjäger*~0.7 | outlaw*~0.4 | postkutsche~0.7 | gesetzlose*~0.4",
        "witches": "hexe~0.6 | hexen~0.6 | hexerei~0.6 | hexen*~0.6 | schwarze magie | hexenjagd~0.6",
        "witty": "geistreich* | wortwitz | schlagfertig* | pointiert* | spritzig* | bissige dialog* | bissiger dialog* | bissiges dialog* | bissigen dialog* | bissige dialoge | esprit",
        "working-class": "arbeiterklasse~0.7 | arbeitermilieu~0.7 | arbeiterfamilie*~0.7 | proletari*~0.6 | bergarbeiter*~0.7 | fabrikarbeiter*~0.7 | arbeiterviertel~0.7 | arbeiterschaft~0.7",
        "workplace": "arbeitswelt~0.7 | büroalltag~0.4 | arbeitsplatz~0.7 | arbeitsalltag~0.7 | konzernwelt~0.7 | bürowelt~0.4",
        "world-war-one": "erster weltkrieg | ersten weltkrieg* | westfront~0.6 | verdun~0.6 | erste weltkrieg",
        "world-war-two": "zweiter weltkrieg | zweiten weltkrieg* | stalingrad~0.6 | pearl harbor | landung in der normandie | besetzten frankreich | zweite weltkrieg | u-boot-krieg | nachkriegsdeutschland~0.7",
        "writers": "romanautor*~0.4 | schreibblockade~0.4 | dichter~0.4 | dichterin~0.4 | literaturbetrieb~0.4 | schriftsteller*~0.4 | ghostwriter~0.4",
        "zombies": "zombie* | lebenden toten | untote*~0.4",
    },
)
