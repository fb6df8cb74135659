"""The words of Italian."""

from __future__ import annotations

from filmoteca.languages.model import Language, counted

LANGUAGE = Language(
    code="it",
    name="Italiano",
    abbreviations=(
        "sig sigg sig.ra sig.na dott dott.ssa prof prof.ssa ing avv arch geom rag on sen gen mons ss sta cfr cf vs ca dir prod es "
        "p.es ibid trad orig tit v.o ingl ted amer no# nn# nr# vol# voll# cap# capp# pag# pagg# pp# art# artt# fig# figg# ed# op# "
        "tel# max# col# min+ mins+ sec+ jr+ ecc+ etc+ s.p.a+ spa+ s.r.l+ srl+ inc+ ltd+ co+ bros+ a.c+ d.c+ cit+ al+ genn# feb# "
        "febbr# mar# apr# mag# giu# lug# ago# set# sett# ott# nov# dic#"
    ),
    boilerplate=(
        "[modifica | lascia un commento | lasciate un commento | lascia una risposta | scrivi un commento | aggiungi un commento | "
        "inserisci un commento | pubblica un commento | commenta | sii il primo a commentare | nessun commento | "
        "ancora nessun commento | 0 commenti | commenti (0) | commenti chiusi | i commenti sono chiusi | "
        "il tuo indirizzo email non | l'indirizzo email non sarà | il tuo indirizzo e-mail non | i campi obbligatori sono | "
        "i campi contrassegnati | devi essere connesso | devi effettuare | accedi | registrati | iscriviti | abbonati | "
        "newsletter | iscriviti alla newsletter | utilizziamo i cookie | usiamo i cookie | utilizziamo cookie | "
        "questo sito utilizza | questo sito usa | questo sito web utilizza | il nostro sito utilizza | il sito utilizza cookie | "
        "i cookie ci | continuando a navigare | proseguendo la navigazione | continuando la navigazione | accetta tutti | "
        "accetta tutto | accetta i cookie | accetta e continua | accetto | rifiuta tutto | rifiuta tutti | gestisci i cookie | "
        "gestisci preferenze | cookie policy | informativa sui cookie | informativa sulla privacy | privacy policy | "
        "termini e condizioni | condizioni d'uso | note legali | condividi: | condividi su | condividi | condividi questo | "
        "condividi l'articolo | condividete | twitta | stampa | invia per email | seguici | seguici su | mi piace: | caricamento | "
        "film simili: | film simili | film correlati | film consigliati | articoli correlati | post correlati | articoli simili | "
        "correlati | potrebbe interessarti | potrebbero interessarti | ti potrebbe interessare | ti potrebbero interessare | "
        "ti potrebbe piacere | leggi anche | leggi tutto | leggi di più | continua a leggere | continua la lettura | "
        "mostra altro | mostra tutto | vedi tutti | vedi anche | successivo: | precedente: | articolo successivo | "
        "articolo precedente | torna su | torna in alto | torna alla home | torna all'inizio | vai al contenuto | menu | menù | "
        "cerca | home | homepage | pubblicità | annuncio | sponsorizzato | contenuto sponsorizzato | tutti i diritti riservati | "
        "© | copyright | riproduzione riservata | powered by | tag: | tags: | etichette: | etichette | taggato | archiviato in | "
        "pubblicato in | pubblicato da | postato da | categoria: | categorie: | vota il film | vota questo | il tuo voto | "
        "segnala un errore | segnala abuso | acquista i biglietti | compra i biglietti | prenota | guarda il trailer | "
        "guarda ora | dove vederlo | aggiungi alla lista | scarica l'app | clicca qui | link di affiliazione"
    ),
    comments=(
        "commenti | i commenti | i vostri commenti | commenti dei lettori | risposte | opinioni dei lettori | "
        "recensioni degli utenti | i lettori dicono | pensieri su"
    ),
    function_words=(
        "il lo la i gli le l un uno una di a da in con su per tra fra del dello della dei degli delle dell al allo alla ai agli "
        "alle all dal dallo dalla dai dagli dalle dall nel nello nella nei negli nelle nell sul sullo sulla sui sugli sulle sull "
        "col coi e ed o od ma però anzi né oppure quindi dunque perché poiché siccome affinché benché sebbene mentre quando dove "
        "come se che cui chi quale quali quanto quanta quanti quante io tu lui lei egli ella esso essa noi voi loro essi me te mi "
        "ti ci vi si ne li mio mia miei mie tuo tua suo sua suoi sue nostro nostra nostri vostro questo questa questi queste "
        "quello quella quelli quelle quel quei quegli quell ciò stesso stessa stessi stesse altro altra altri altre ogni ognuno "
        "qualche qualcuno qualcosa qualcuna qualsiasi qualunque alcuno alcuni alcune nessuno nessuna nessun niente nulla tutto "
        "tutta tutti tutte molto molta molti molte poco poca pochi poche troppo tanto tanta tanti tante più meno assai è sono era "
        "erano fu furono essere stato stata stati state sia siano sarà saranno sarebbe fosse fossero sei siamo ha hanno ho hai "
        "abbiamo aveva avevano ebbe avere avuto abbia abbiano avrà avrebbe fa fanno faceva fece fare fatto può possono poteva "
        "potrebbe potere deve devono doveva dovrebbe vuole voleva va vanno andava andare viene vengono veniva dice detto vede "
        "vedere sa non no sì già ancora mai sempre spesso ora adesso allora poi dopo prima ieri oggi domani qui qua lì là così "
        "bene male solo soltanto anche neanche nemmeno neppure pure forse quasi appena proprio davvero invece infatti inoltre "
        "comunque tuttavia eppure fino sino senza contro verso presso sotto sopra dentro fuori dietro davanti durante oltre circa "
        "insieme attraverso c'è com'è dov'è cos'è un' dell' all' nell' sull' quell' bell due tre primo ultimo volta volte"
    ),
    words={
        "det": (
            "il | lo | la | i | gli | le | l' | un | uno | una | un' | questo | questa | quest' | quello | quella | loro | nel | "
            "nella | nell' | nei"
        ),
        "by": "da | dal | dalla | dall' | dai | dagli | dallo",
        "of": "di | del | della | dell' | dello | dei | degli | delle | d'",
        "and": "e | ed | nonché | e anche | insieme a | accanto a",
        "with": "con | al fianco di | affiancato da | affiancata da | accompagnato da",
        "as": (
            "nel ruolo di | nel ruolo del | nel ruolo della | nei ruoli di | nei panni di | nei panni del | nei panni della | "
            "nei panni dell' | nella parte di | nella parte del | nella parte della | come | nel ruolo"
        ),
        "starring": (
            "interpretato da | interpretata da | interpretati da | con protagonista | con protagonisti | protagonisti | nel cast | "
            "nel cast anche | nel cast ci sono | con le voci di | interpreti principali | tra gli interpreti | completano il cast | "
            "nel cast figurano | nel cast troviamo | nei ruoli principali | protagonista assoluto"
        ),
        "cast": (
            "cast | interpreti | attori | attori protagonisti | personaggi e interpreti | interpreti e personaggi | "
            "attori principali | cast artistico | il cast | doppiatori | attrici"
        ),
        "plays": (
            "interpreta | interpretano | interpretava | ha interpretato | interpretò | è | veste i panni di | veste i panni del | "
            "veste i panni della | dà vita a | dà volto a | presta il volto a | presta la voce a | recita nel ruolo di | impersona | "
            "incarna | ricopre il ruolo di | sostiene il ruolo di | dà corpo a | vestono i panni di | fa | indossa i panni di"
        ),
        "played_by": (
            "interpretato da | interpretata da | interpretati da | interpretate da | impersonato da | impersonata da | incarnato da | "
            "incarnata da | doppiato da | doppiata da | che ha il volto di | con il volto di | cui presta il volto | affidato a | "
            "affidata a"
        ),
        "make": (
            "firma | firmano | ha firmato | firmò | cura | ha curato | curò | compone | ha composto | compose | scrive | ha scritto | "
            "scrisse | è di | è del | sono di | si deve a | si devono a | è affidata a | è opera di | è firmata da | realizza | "
            "ha realizzato | fornisce | fa | ha fatto | fece | mette"
        ),
        "film": (
            "film | pellicola | pellicole | lungometraggio | lungometraggi | cortometraggio | documentario | opera prima | "
            "opera seconda | esordio | commedia | dramma | thriller | western | remake | sequel | adattamento | trasposizione | "
            "biopic | capolavoro | pellicola d'esordio | mediometraggio | cartone | melodramma | film d'animazione | horror | noir | "
            "trasposizione cinematografica | kolossal | giallo"
        ),
        "copula": "è | sono | era | erano | fu",
        "he": "lui | lei | egli | che | chi",
        "his": "suo | sua | suoi | sue",
        "not": "non | mai | nessun | nessuno | nessuna | né | senza | invece di | anziché | al posto di",
        "may": (
            "avrebbe | avrebbero | doveva | dovevano | sarebbe | rifiutò | rifiutato | rifiutata | ha rifiutato | inizialmente | "
            "in origine | in un primo momento | quasi | si vocifera | voci | era stato pensato | era stata pensata | propose | "
            "proposto | si diceva | potrebbe | dovrebbe | voleva | volevano | avrebbe dovuto | annunciato | annunciata | sostituito | "
            "sostituita | se"
        ),
        "say": (
            "dice | disse | ha detto | racconta | raccontava | raccontò | ha raccontato | ricorda | ricordava | ha ricordato | "
            "spiega | spiegava | ha spiegato | aggiunge | ha aggiunto | scrive | scrisse | ha scritto | scherza | ammette | "
            "ha ammesso | afferma | ha affermato | dichiara | ha dichiarato | confessa | ha confessato | sostiene | ride | risponde | "
            "secondo | rivela | ha rivelato | precisa | sospira | sorride | taglia corto | confida | così | assicura | commenta | "
            "replica"
        ),
        "won": (
            "vinse | vince | ha vinto | hanno vinto | vinto | vinti | vinta | vinte | vincono | vincitore | vincitrice | vincendo | "
            "premiato | premiata | premiati | si aggiudica | si è aggiudicato | aggiudicato | ottenne | ottiene | ha ottenuto | "
            "ottenuto | ricevette | riceve | ha ricevuto | conquista | ha conquistato | conquistò | porta a casa | "
            "si è portato a casa | andato a | andata a | va a | andò a | è andato | assegnato | assegnata | riconoscimento | trionfa | "
            "trionfò | ha trionfato | si è presa | si è preso | guadagnò | valse | gli valse | le valse | è valso | preso | ritirato | "
            "premio a"
        ),
        "nominated": (
            "candidato | candidata | candidati | candidature | candidatura | nomination | nominato | nominata | nominations | "
            "in concorso | in gara | in lizza | cinquina | segnalato"
        ),
        "lost": "battuto | battuta | perse | ha perso | sconfitto | a mani vuote | a bocca asciutta | senza vincere | snobbato",
        "prizeword": "premio | premi | riconoscimento | riconoscimenti | statuetta | statuette | trofeo",
        "best": "miglior | migliore | migliori | miglior*",
        "category": (
            "miglior film | miglior regia | migliore regia | miglior regista | miglior attore | miglior attrice | migliore attrice | "
            "miglior attore protagonista | miglior attrice protagonista | migliore attrice protagonista | "
            "miglior attore non protagonista | miglior attrice non protagonista | migliore attrice non protagonista | "
            "miglior sceneggiatura | migliore sceneggiatura | miglior sceneggiatura originale | migliore sceneggiatura originale | "
            "miglior sceneggiatura non originale | migliore sceneggiatura non originale | miglior fotografia | migliore fotografia | "
            "miglior montaggio | miglior colonna sonora | migliore colonna sonora | miglior musica | migliori musiche | "
            "miglior scenografia | migliore scenografia | migliori costumi | miglior film straniero | miglior film internazionale | "
            "miglior documentario | miglior film d'animazione | miglior canzone | migliore canzone | miglior canzone originale | "
            "miglior suono | migliori effetti speciali | migliori effetti visivi | miglior regista esordiente | miglior esordio | "
            "miglior opera prima | migliore opera prima | gran premio della giuria | premio speciale della giuria | "
            "premio della giuria | premio della critica | premio del pubblico | regia | sceneggiatura | miglior film europeo | "
            "miglior produttore | attore protagonista | attrice protagonista | attore non protagonista | attrice non protagonista | "
            "mastroianni"
        ),
        "festival": (
            "cannes | venezia | berlino | mostra | mostra di venezia | mostra del cinema | festival di cannes | festival di venezia | "
            "festival di berlino | berlinale | locarno | torino | torino film festival | sundance | toronto | roma | "
            "festa del cinema | giffoni | taormina | annecy | festival"
        ),
        "born": "nato | nata | nasce | nacque | nascita | morto | morta | morì | muore | scomparso | scomparsa | sposò | sposato",
        "million": "milione | milioni | mln",
        "billion": "miliardo | miliardi | mld",
        "thousand": "mila | mille",
        "currency": "euro | dollari | dollaro | lire | sterline | marchi | franchi | yen",
        "after_work": (
            "tratto da | tratta da | tratto dal | tratta dal | tratto dall' | basato su | basata su | basato sul | basata sul | "
            "ispirato a | ispirata a | ispirato al | ispirato alla | adattamento di | adattamento del | adattamento dal | "
            "dal romanzo | dalla commedia | dal racconto | dal libro | remake di | liberamente tratto | liberamente ispirato | "
            "trasposizione di | trasposizione del | punto di partenza | omonimo | dall'omonimo | dal dramma | dalla pièce"
        ),
        "work_noun": (
            "romanzo | libro | racconto | commedia | pièce | dramma | fumetto | graphic novel | novella | memoriale | autobiografia | "
            "bestseller | best seller | opera | serie | storia | manga | poema | film | testo"
        ),
        "remake": (
            "remake | restaurato | restaurata | restauro | riedizione | ritorna in sala | versione restaurata | director's cut | "
            "anniversario | dvd | blu-ray | torna al cinema"
        ),
        "premiere": (
            "uscito | uscita | esce | uscì | uscirà | è uscito | al cinema | nelle sale | in sala | nei cinema | data di uscita | "
            "data d'uscita | prima visione | anteprima | presentato | debutta | debuttò | arriva al cinema | arriva nelle sale | "
            "dal cinema | distribuito | nelle sale italiane | nelle sale dal | al cinema dal"
        ),
        "shoot": "girato | girata | riprese | girò | ha girato | set | location | gira",
        "theatre": (
            "teatro | a teatro | spettacolo teatrale | repliche | ristorante | ricetta | ingredienti | concerto | album | disco | "
            "mostra d'arte | videogioco | palcoscenico | stagione teatrale | intervallo | testo pubblicato"
        ),
    },
    roles={
        "director": "regista | registi | regia | diretto da | cineasta | cineasti | direzione | aiuto regista | la regia",
        "writer": (
            "sceneggiatore | sceneggiatrice | sceneggiatori | sceneggiatura | soggetto | co-sceneggiatore | co-sceneggiatrice | "
            "autore | autrice | copione | scritto da | dialoghi | soggetto e sceneggiatura | script | cosceneggiatore"
        ),
        "producer": "produttore | produttrice | produttori | produttore esecutivo | coproduttore | prodotto da",
        "composer": (
            "compositore | compositrice | compositori | musica | musiche | colonna sonora | musicista | partitura | "
            "musiche originali | commento musicale"
        ),
        "cinematographer": (
            "direttore della fotografia | direttrice della fotografia | fotografia | operatore | macchina da presa | "
            "direttore di fotografia"
        ),
        "editor": "montatore | montatrice | montaggio | montatori",
        "actor": (
            "attore | attrice | protagonista | interprete | divo | diva | attore protagonista | attrice protagonista | attor comico | "
            "star"
        ),
    },
    participles={
        "director": "diretto | diretta | diretti | girato | girata | realizzato | realizzata | firmato | firmata | codiretto",
        "writer": "scritto | scritta | scritti | sceneggiato | sceneggiata | cosceneggiato | adattato",
        "producer": "prodotto | prodotta | prodotti | coprodotto | coprodotta",
        "composer": "composto | composta | composte | musicato | musicata",
        "cinematographer": "fotografato | fotografata | illuminato",
        "editor": "montato | montata",
    },
    verbs={
        "director": (
            "dirige | diresse | ha diretto | gira | girò | ha girato | firma la regia | realizza | realizzò | ha realizzato | "
            "dirigeva | aveva diretto | aveva girato | aveva fatto | mette in scena"
        ),
        "writer": (
            "scrive | scrisse | ha scritto | sceneggia | ha sceneggiato | firma la sceneggiatura | aveva scritto | firma il copione | "
            "scrivono | scrissero | hanno scritto"
        ),
        "producer": "produce | produsse | ha prodotto | producono | produceva | hanno prodotto",
        "composer": "compone | compose | ha composto | firma la colonna sonora | firma le musiche | ha musicato",
        "cinematographer": "fotografa | ha fotografato | firma la fotografia | fotografò | cura la fotografia",
        "editor": "monta | ha montato | firma il montaggio | cura il montaggio | montò",
    },
    labels={
        "title": "titolo | titolo originale | titolo italiano | tit. or. | t. orig. | tit. orig. | titolo internazionale",
        "year": "anno | anno di produzione | anno di uscita | annata",
        "runtime": "durata | durata del film | dur.",
        "release_date": (
            "uscita | data di uscita | data uscita | uscita italia | uscita al cinema | uscita nelle sale | data d'uscita | "
            "al cinema dal | prima proiezione | nelle sale dal"
        ),
        "certificate": "visto censura | visto | censura | divieto | classificazione",
        "genre": "genere | generi",
        "country": "paese | nazione | paesi | nazionalità | paese di produzione | origine | paese d'origine | produzione",
        "language": "lingua | lingue | lingua originale | lingue originali",
        "company": (
            "produzione | distribuzione | casa di produzione | case di produzione | distributore | distribuito da | "
            "società di produzione | prodotto da | casa di distribuzione"
        ),
        "based_on": "tratto da | dal | soggetto tratto da | basato su",
        "rating": (
            "voto | valutazione | giudizio | punteggio | voto medio | voto finale | il nostro voto | voto redazione | voto pubblico | "
            "critica | pubblico"
        ),
        "award": "premi | riconoscimenti | premi e riconoscimenti | premio",
        "budget": "budget | costo",
        "box_office": "incasso | incassi | box office | botteghino | incasso mondiale",
    },
    months=counted(
        "gennaio | gen | genn; febbraio | feb | febbr; marzo | mar; aprile | apr; maggio | mag; giugno | giu; luglio | lug; "
        "agosto | ago; settembre | set | sett; ottobre | ott; novembre | nov; dicembre | dic"
    ),
    numbers=counted(
        "uno | un | una; due; tre; quattro; cinque; sei; sette; otto; nove; dieci; undici; dodici | una dozzina; tredici; "
        "quattordici; quindici; sedici; diciassette; diciotto; diciannove; venti; ventuno | ventun; ventidue; ventitré; "
        "ventiquattro; venticinque; ventisei; ventisette; ventotto; ventinove; trenta; trentuno | trentun; trentadue; trentatré; "
        "trentaquattro; trentacinque; trentasei; trentasette; trentotto; trentanove; quaranta; quarantuno | quarantun; quarantadue; "
        "quarantatré; quarantaquattro; quarantacinque; quarantasei; quarantasette; quarantotto; quarantanove; cinquanta; "
        "cinquantuno | cinquantun; cinquantadue; cinquantatré; cinquantaquattro; cinquantacinque; cinquantasei; cinquantasette; "
        "cinquantotto; cinquantanove; sessanta; sessantuno | sessantun; sessantadue; sessantatré; sessantaquattro; sessantacinque; "
        "sessantasei; sessantasette; sessantotto; sessantanove; settanta; settantuno | settantun; settantadue; settantatré; "
        "settantaquattro; settantacinque; settantasei; settantasette; settantotto; settantanove; ottanta; ottantuno | ottantun; "
        "ottantadue; ottantatré; ottantaquattro; ottantacinque; ottantasei; ottantasette; ottantotto; ottantanove; novanta; "
        "novantuno | novantun; novantadue; novantatré; novantaquattro; novantacinque; novantasei; novantasette; novantotto; "
        "novantanove; cento | un centinaio"
    ),
    genres={
        "drama": "drammatico | drammatica | dramma | film drammatico",
        "comedy": "commedia | commedie | comico | comica",
        "romance": "sentimentale | romantico | romantica | film d'amore | storia d'amore",
        "thriller": "thriller | film di tensione",
        "horror": "horror | film dell'orrore | orrore",
        "documentary": "documentario | documentari",
        "animation": "animazione | cartone animato | film d'animazione | cartone | cartoni animati",
        "western": "western | spaghetti western | spaghetti-western",
        "musical": "musical | film musicale",
        "science-fiction": "fantascienza | fantascientifico | sci-fi",
        "fantasy": "fantasy | fantastico",
        "crime": "poliziesco | gangster | poliziottesco | giallo | film di mafia | crime | criminale",
        "war": "guerra | bellico | film di guerra",
        "action": "azione | film d'azione",
        "adventure": "avventura | avventuroso | film d'avventura",
        "mystery": "mistero",
        "biography": "biografico | biopic | biografia",
        "history": "storico | film storico | in costume",
        "family": "famiglia | film per famiglie | per ragazzi",
        "sport": "sportivo",
        "film-noir": "noir | film noir",
        "short": "cortometraggio",
        "silent": "muto | film muto",
        "superhero": "supereroi | supereroistico",
        "disaster": "catastrofico",
        "martial-arts": "arti marziali",
        "spy": "spionaggio | spy story",
        "music": "",
        "tragicomedy": "tragicommedia | commedia drammatica | dramedy",
        "romantic-comedy": "commedia romantica | commedia sentimentale",
        "melodrama": "melodramma | mélo",
        "satire": "satira | satirico",
        "erotic": "erotico",
        "slasher": "slasher",
        "experimental": "sperimentale",
        "black-comedy": "commedia nera",
        "heist": "",
        "road-movie": "road movie | road-movie",
    },
    countries={
        "us": "usa | u.s.a. | stati uniti | americano | americana | americani | america | statunitense | statunitensi",
        "gb": "gran bretagna | regno unito | gb | uk | inghilterra | britannico | britannica | inglese | inglesi",
        "fr": "francia | francese | francesi",
        "de": "germania | tedesco | tedesca | tedeschi | germania ovest | rft",
        "it": "italia | italiano | italiana | italiani | italiane | ita",
        "es": "spagna | spagnolo | spagnola",
        "pt": "portogallo | portoghese",
        "br": "brasile | brasiliano | brasiliana",
        "mx": "messico | messicano | messicana",
        "ar": "argentina | argentino",
        "cl": "cile | cileno | cilena",
        "co": "colombia",
        "jp": "giappone | giapponese | giapponesi",
        "cn": "cina | cinese",
        "hk": "hong kong",
        "tw": "taiwan",
        "kr": "corea del sud | corea | coreano | coreana | sudcoreano | sudcoreana",
        "in": "india | indiano | indiana",
        "ir": "iran | iraniano | iraniana",
        "tr": "turchia | turco | turca",
        "ru": "russia | russo | russa",
        "su": "urss | unione sovietica | sovietico | sovietica",
        "pl": "polonia | polacco | polacca",
        "cz": "repubblica ceca | ceco",
        "cs": "cecoslovacchia",
        "hu": "ungheria | ungherese",
        "ro": "romania | rumeno | romeno | rumena",
        "gr": "grecia | greco | greca",
        "se": "svezia | svedese",
        "dk": "danimarca | danese",
        "no": "norvegia | norvegese",
        "fi": "finlandia | finlandese",
        "is": "islanda | islandese",
        "nl": "paesi bassi | olanda | olandese",
        "be": "belgio | belga",
        "ch": "svizzera | svizzero",
        "at": "austria | austriaco | austriaca",
        "ie": "irlanda | irlandese",
        "ca": "canada | canadese",
        "au": "australia | australiano | australiana",
        "nz": "nuova zelanda",
        "za": "sudafrica",
        "sn": "senegal | senegalese",
        "eg": "egitto",
        "il": "israele | israeliano | israeliana",
        "ps": "palestina | palestinese",
        "lb": "libano | libanese",
        "ma": "marocco",
        "tn": "tunisia",
        "dz": "algeria | algerino",
        "th": "thailandia",
        "vn": "vietnam",
        "ph": "filippine",
        "id": "indonesia",
        "ua": "ucraina",
        "rs": "serbia",
        "hr": "croazia",
        "ba": "bosnia",
        "yu": "jugoslavia",
        "cu": "cuba",
        "pe": "perù",
        "uy": "uruguay",
        "ml": "mali",
        "mr": "mauritania",
        "bg": "bulgaria",
        "ge": "",
        "ee": "estonia",
        "lv": "lettonia",
        "lt": "lituania",
        "sk": "slovacchia",
        "si": "slovenia",
        "lu": "lussemburgo",
        "qa": "qatar",
        "ng": "nigeria",
        "ke": "kenya",
    },
    tongues={
        "en": "inglese",
        "fr": "francese",
        "de": "tedesco",
        "it": "italiano",
        "es": "spagnolo",
        "pt": "portoghese",
        "ja": "giapponese",
        "zh": "cinese | mandarino | cantonese",
        "ko": "coreano",
        "hi": "hindi",
        "fa": "persiano | farsi",
        "tr": "turco",
        "ru": "russo",
        "pl": "polacco",
        "sv": "svedese",
        "da": "danese",
        "no": "norvegese",
        "fi": "finlandese",
        "nl": "olandese | neerlandese",
        "ar": "arabo",
        "he": "ebraico",
        "el": "greco",
        "hu": "ungherese",
        "ro": "rumeno | romeno",
        "cs": "ceco",
        "ca": "catalano",
        "eu": "basco",
        "gl": "galiziano",
        "la": "latino",
        "ta": "tamil",
        "te": "telugu",
        "bn": "bengali",
        "wo": "wolof",
        "yi": "yiddish",
        "th": "thailandese",
        "vi": "vietnamita",
        "is": "islandese",
        "uk": "ucraino",
        "ga": "irlandese",
    },
    aspects={},
    praise="",
    blame="",
    tags={},
)
