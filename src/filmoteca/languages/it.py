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
        "reversed": (
            "appello | ricorso | annullato | annullata | inizialmente | all'inizio | in un primo momento | quasi | rischiato | "
            "rischiò | evitare | invece di | minaccia | ridotto | abbassato | avrebbe"
        ),
        "lasts": "dura | durano | durata | durava | lungo | lunga | della durata di | in appena | in sole | in soli | minutaggio",
        "wished": "voleva | volevano | chiedeva | chiedevano | pretendeva | pretendevano | sperava | si aspettava",
        "undenied": "un po' | un poco | non solo | non soltanto | senza dubbio | non a caso | nientemeno che | non manca di | non senza | nulla da invidiare",
        "negation": "appena | manca di | lontano da | privo di | priva di | evita | mancanza di | nulla | niente | poco | lontana da | neppure | nemmeno | rifugge",
        "but": "ma | però | tuttavia | anche se | nonostante | sebbene | mentre | eppure | benché | peccato",
        "det": (
            "il | lo | la | i | gli | le | l' | un | uno | una | un' | questo | questa | quest' | quello | quella | loro | nel | "
            "nella | nell' | nei"
        ),
        "by": "da | dal | dalla | dall' | dai | dagli | dallo",
        "of": "di | del | della | dell' | dello | dei | degli | delle | d'",
        "and": "e | ed | nonché | e anche | insieme a | accanto a",
        "with": "con | al fianco di | affiancato da | affiancata da | accompagnato da",
        "as": (
            "nel ruolo di | nel ruolo del | nel ruolo della | nei ruoli di | nei panni di | nei panni del | nei panni della | nei "
            "panni dell' | nella parte di | nella parte del | nella parte della | come~0.4 | nel ruolo | nei panni d' | nel ruolo "
            "dell' | nei panni dei | nei ruoli dei"
        ),
        "starring": (
            "interpretato da | interpretata da | interpretati da | con protagonista | con protagonisti | protagonisti | nel cast | "
            "nel cast anche | nel cast ci sono | con le voci di | interpreti principali | tra gli interpreti | completano il cast | "
            "nel cast figurano | nel cast troviamo | nei ruoli principali | protagonista assoluto | riunisce | vede protagonisti | "
            "vede protagonista | che vede protagonista | che vede protagonisti | ha per protagonisti | ha per protagonista | "
            "interpretate da | tra i protagonisti | con nei ruoli principali | capitanato da | guidato da | a fianco di"
        ),
        "cast": (
            "cast | interpreti | attori | attori protagonisti | personaggi e interpreti | interpreti e personaggi | "
            "attori principali | cast artistico | il cast | doppiatori | attrici"
        ),
        "plays": (
            "interpreta | interpretano | interpretava | ha interpretato | interpretò | veste i panni di | veste i panni del | veste "
            "i panni della | dà vita a | dà volto a | presta il volto a | presta la voce a | recita nel ruolo di | impersona | "
            "incarna | ricopre il ruolo di | sostiene il ruolo di | dà corpo a | vestono i panni di | fa~0.4 | indossa i panni di | "
            "interpreta il ruolo di | interpreta la parte di | fa la parte di | fa la parte del | veste i panni dell' | è nei panni "
            "di | dà il volto a | dà voce a | presta voce a | si cala nei panni di | si cala nei panni del | si cala nei panni "
            "della | ricopre il ruolo del | si dividono il ruolo di | condividono il ruolo di"
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
        "copula": "è | sono | era~0.4 | erano~0.4 | fu~0.3",
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
            "vinse | vince | ha vinto | hanno vinto | vinto | vinti | vinta | vinte | vincono | vincitore | vincitrice | "
            "vincendo | premiato | premiata | premiati | si aggiudica | si è aggiudicato | aggiudicato | ottenne | ottiene | "
            "ha ottenuto | ottenuto | ricevette | riceve | ha ricevuto | conquista | ha conquistato | conquistò | porta a casa | "
            "si è portato a casa | andato a | andata a | va a | andò a | è andato | assegnato | assegnata | riconoscimento | "
            "trionfa | trionfò | ha trionfato | si è presa | si è preso | guadagnò | valse | gli valse | le valse | è valso | "
            "ritirato | premio a | vincere | ha conquistato il | aggiudicandosi | aggiudicandosi il | conquistando | "
            "portandosi a casa | si porta a casa | consegnato | tributato | premiando | insignito | insignita | attribuito | "
            "attribuita | fruttò | ha fruttato | è valsa | valse il | gli è valso | le è valso"
        ),
        "nominated": (
            "candidato | candidata | candidati | candidature | candidatura | nomination | nominato | nominata | nominations | "
            "in concorso | in gara | in lizza | cinquina | segnalato | nominati | nominate | candidate | finalista | selezionato | "
            "selezionata | presentato in concorso"
        ),
        "lost": (
            "battuto | battuta | perse | ha perso | sconfitto | a mani vuote | a bocca asciutta | senza vincere | battuto da | "
            "battuta da | andarono a vuoto | sconfitta"
        ),
        "prizeword": "premio | premi | riconoscimento | riconoscimenti | statuetta | statuette | trofeo",
        "best": "miglior | migliore | migliori | miglior* | peggior | peggiore | peggiori",
        "category": (
            "miglior film | miglior regia | migliore regia | miglior regista | miglior attore | miglior attrice | "
            "migliore attrice | miglior attore protagonista | miglior attrice protagonista | migliore attrice protagonista | "
            "miglior attore non protagonista | miglior attrice non protagonista | migliore attrice non protagonista | "
            "miglior sceneggiatura | migliore sceneggiatura | miglior sceneggiatura originale | migliore sceneggiatura originale | "
            "miglior sceneggiatura non originale | migliore sceneggiatura non originale | miglior fotografia | "
            "migliore fotografia | miglior montaggio | miglior colonna sonora | migliore colonna sonora | miglior musica | "
            "migliori musiche | miglior scenografia | migliore scenografia | migliori costumi | miglior film straniero | "
            "miglior film internazionale | miglior documentario | miglior film d'animazione | miglior canzone | migliore canzone | "
            "miglior canzone originale | miglior suono | migliori effetti speciali | migliori effetti visivi | "
            "miglior regista esordiente | miglior esordio | miglior opera prima | migliore opera prima | "
            "gran premio della giuria | premio speciale della giuria | premio della giuria | premio della critica | "
            "premio del pubblico | regia | sceneggiatura | miglior film europeo | miglior produttore | attore protagonista | "
            "attrice protagonista | attore non protagonista | attrice non protagonista | colonna sonora | fotografia | montaggio | "
            "scenografia | costumi | migliori costumi in bianco e nero | trucco | sonoro | suono | canzone | effetti speciali | "
            "effetti visivi | film straniero | film in lingua straniera | miglior film in lingua straniera | film internazionale | "
            "film d'animazione | documentario | sceneggiatura originale | sceneggiatura non originale | sceneggiatura adattata | "
            "regista esordiente | opera prima | attore emergente | miglior interprete | miglior interpretazione | "
            "miglior interpretazione femminile | miglior interpretazione maschile | miglior attore emergente | migliore attore | "
            "miglior film drammatico | miglior film commedia o musicale | miglior commedia | miglior trucco | miglior sonoro | "
            "miglior costumi | migliore montaggio | miglior film italiano | premio alla regia | premio per la regia | "
            "premio per la sceneggiatura | premio alla sceneggiatura | premio per la miglior regia | "
            "gran premio speciale della giuria | menzione speciale | peggior film | peggior attore | peggior attrice | musica | "
            "premio della critica internazionale | costumi in bianco e nero"
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
            "dal cinema | distribuito | nelle sale italiane | nelle sale dal | al cinema dal | prima mondiale | prima assoluta | "
            "in uscita | esce nelle sale | uscito nelle sale | in sala dal | nelle sale dall' | uscito il | uscito in italia | "
            "su netflix | disponibile dal | proiettato per la prima volta"
        ),
        "shoot": "girato | girata | riprese | girò | ha girato | set | location | gira",
        "theatre": (
            "applausi | palco | drammaturgo | teatro | a teatro | spettacolo teatrale | repliche | ristorante | ricetta | ingredienti | concerto | album | disco | "
            "mostra d'arte | videogioco | palcoscenico | stagione teatrale | intervallo | testo pubblicato | intervallo | repliche | "
            "arbitro | calcio | gol | primo tempo | forno | cucchiaio | cucchiai | farina | pagine | isbn | edizioni | museo | "
            "software | aggiornamento | cantante | canzoni | chitarra | tracce | vinile | trattoria"
        ),
        "because": (
            "perché | a causa di | a causa della | a causa del | per via di | per via della | dopo la morte di | "
            "dopo la morte del | poiché | dato che | in seguito a | in seguito alla | per mancanza di | a causa dei | "
            "a causa delle | visto che | per colpa"
        ),
        "unwon": (
            "snobbato | snobbata | meritava | merita | meriterebbe | favorito | favorita | corsa | campagna | pronostici | "
            "stagione | odore di"
        ),
        "span_of_time": "anni | mesi | settimane | giorni | anno",
        "part": (
            "ruolo | ruoli | parte | personaggio | personaggi | protagonista | coprotagonista | antagonista | ruolo principale | "
            "voce | ruoli principali"
        ),
        "backer": "studio | studios | produttori | produttore | distributori | festival | finanziatori | major | ministero",
        "no_part": (
            "pianoforte | piano | chitarra | violino | musica | carte | scacchi | canzone | canzoni | pieno | capolino | brano | "
            "brani"
        ),
    },
    roles={
        "director": (
            "regista | registi | regia | diretto da | cineasta | cineasti | direzione | aiuto regista | la regia | co-regista | "
            "coregista | registe | regie"
        ),
        "writer": (
            "sceneggiatore | sceneggiatrice | sceneggiatori | sceneggiatura | soggetto | co-sceneggiatore | co-sceneggiatrice | "
            "autore | autrice | copione | scritto da | dialoghi | soggetto e sceneggiatura | script | cosceneggiatore | scen | sogg "
            "| sceneggiature | soggettista | coautore | autori | adattamento"
        ),
        "producer": ("produttore | produttrice | produttori | produttore esecutivo | coproduttore | prodotto da | produzione di | prod"),
        "composer": (
            "compositore | compositrice | compositori | musica | musiche | colonna sonora | musicista | partitura | musiche "
            "originali | commento musicale | mus | musiche di | temi"
        ),
        "cinematographer": (
            "direttore della fotografia | direttrice della fotografia | fotografia | operatore | macchina da presa | direttore di "
            "fotografia | fot | luci | fotografia di | direzione della fotografia | autore della fotografia | camera"
        ),
        "editor": "montatore | montatrice | montaggio | montatori | mont",
        "actor": (
            "attore | attrice | protagonista | interprete | divo | diva | attore protagonista | attrice protagonista | attor comico | star"
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
            "dirigeva | aveva diretto | aveva girato | aveva fatto | mette in scena | girano | girarono | dirigono | diressero | "
            "hanno diretto | hanno girato | porta sullo schermo | torna alla regia"
        ),
        "writer": (
            "scrive | scrisse | ha scritto | sceneggia | ha sceneggiato | firma la sceneggiatura | aveva scritto | firma il copione "
            "| scrivono | scrissero | hanno scritto | sceneggiano | adatta | ha adattato | cofirma la sceneggiatura | firmano la "
            "sceneggiatura | riscrive | hanno sceneggiato"
        ),
        "producer": "produce | produsse | ha prodotto | producono | produceva | hanno prodotto",
        "composer": (
            "compone | compose | ha composto | firma la colonna sonora | firma le musiche | ha musicato | musica | firma la musica "
            "| cura le musiche | hanno composto | scrive le musiche | ha scritto le musiche"
        ),
        "cinematographer": (
            "fotografa | ha fotografato | firma la fotografia | fotografò | cura la fotografia | illumina | illuminò | è dietro la "
            "macchina da presa | firma la luce | hanno fotografato"
        ),
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
    making={
        "idea": (
            "l'idea | è nato | è nata | nacque | nasce | il progetto nasce | prese forma | l'idea del film | l'idea nasce | "
            "l'idea gli venne | risale al | risale a | ha iniziato a scrivere | cominciò a scrivere | il film nasce | "
            "il film nacque"
        ),
        "drafts": (
            "stesure | versioni della sceneggiatura | riscritture | revisioni | stesura | versioni del copione | versioni | "
            "bozze | riscritture della sceneggiatura | stesure della sceneggiatura | copioni"
        ),
        "postponed": (
            "rimandato | rimandata | rinviato | rinviata | posticipato | slittato | slittata | slittò | slittarono | rinviate | "
            "rimandate | rimandò | rinviò | sospeso | sospese | interrotte | rinvio | bloccato | bloccate"
        ),
        "rejected": (
            "rifiutato da | rifiutata da | respinto | bocciato | rifiuti | rifiutato | rifiutata | rifiutarono | nessuno voleva | "
            "dissero di no"
        ),
        "financed": "finanziato | finanziamento | finanziamenti | finanziò",
        "shooting": (
            "girato in | girata in | girato a | le riprese | riprese durarono | giorni di riprese | settimane di riprese | girò | "
            "riprese sono durate | riprese iniziarono | riprese sono iniziate | girato tra | girata tra | mesi di riprese | "
            "è stato girato | fu girato | fu girata | girato nel | girata nel | girato in soli"
        ),
        "writing": (
            "a scrivere | di scrittura | di lavoro | per scrivere | di preparazione | di gestazione | per realizzarlo | "
            "per girarlo | scrivendo"
        ),
    },
    works={
        "film": (
            "esordì con | esordisce con | esordio con | opera prima | il suo primo film | film precedente | aveva diretto | "
            "aveva fatto | debuttò con | suo esordio"
        ),
        "short": "cortometraggi come | cortometraggi tra cui | il corto | cortometraggi",
        "documentary": "documentari come | il documentario",
        "series": "la serie",
    },
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
    aspects={
        "plot": (
            "trama | storia | intreccio | racconto | narrazione | finale~0.4 | epilogo~0.4 | sviluppo narrativo | "
            "vicenda~0.4 | colpi di scena | colpo di scena | sottotrame | premessa | personaggi~0.4 | soggetto~0.4 | "
            "terzo atto | climax~0.4"
        ),
        "acting": (
            "recitazione | interpretazione | interpretazioni | interprete~0.4 | interpreti~0.4 | attore~0.4 | attrice~0.4 | "
            "attori~0.4 | attrici~0.4 | cast | prova~0.4 | performance | protagonista~0.4 | protagonisti~0.4 | comprimari | "
            "alchimia | chimica | prova attoriale | presenza scenica | coppia di attori | apparizione"
        ),
        "direction": (
            "regia | regista~0.4 | registico | registica | messa in scena | dirige~0.4 | diretto~0.4 | diretta~0.4 | "
            "mano del regista | cineasta~0.4 | montaggio | direzione degli attori"
        ),
        "photography": (
            "fotografia | immagini | immagine~0.4 | inquadrature | inquadratura | luce~0.4 | luci~0.4 | visivo | visiva | "
            "visivi | visivamente | direttore della fotografia | macchina da presa | effetti speciali | effetti visivi | "
            "scenografie | scenografia | estetica | animazione | cinepresa | costumi~0.4"
        ),
        "music": "musica | musiche | colonna sonora | partitura | canzoni | brani~0.4 | compositore~0.4 | score | tema musicale",
        "writing": (
            "sceneggiatura | dialoghi | dialogo | scrittura | script | copione | sceneggiatore~0.4 | sceneggiatori~0.4 | "
            "scritto~0.4 | scritta~0.4 | battute | gag | umorismo"
        ),
        "pace": (
            "ritmo | ritmi | durata | lunghezza | lungaggini | lentezza | si trascina | tempi morti | troppo lungo | "
            "troppo lunga | minuti di troppo | troppo lento | troppo lenta | scorre via | tempi comici"
        ),
        "effect": (
            "commuove | commuovono | emoziona | emozionano | commovent* | emozionant* | emozione | emozioni | "
            "lascia il segno | lascia indifferent* | lascia fredd* | tocca il cuore | arriva al cuore | toccant* | "
            "coinvolge | coinvolgent* | indimenticabil* | colpisce | fa riflettere | fa piangere | fa ridere | lacrime | "
            "impatto emotivo | straziant* | pugno nello stomaco | resta dentro | lo spettatore"
        ),
    },
    praise=(
        "eccellent* | magnific* | splendid* | stupend* | meraviglios* | fantastica prova | fantastico film | favolos* | "
        "genial* | brillant* | superb* | sublime | sublimi | straordinari* | eccezional* | sensazional* | formidabil* | "
        "notevol* | impressionant* | sbalorditiv* | strepitos* | grandios* | memorabil* | indimenticabil* | imperdibil* | "
        "da non perdere | da vedere | consigliat* | consigliatissim* | merita | vale la pena | bel film | molto bello | "
        "bella prova | bella fotografia | bella regia | bella sorpresa | belle immagini | bellissim* | bellezza | "
        "incantevol* | incanta | affascinant* | affascina | avvincent* | avvince | appassionant* | coinvolgent* | coinvolge | "
        "emozionant* | emoziona | emozionano | commovent* | commuove | commuovono | toccant* | struggent* | intens* | "
        "intensità | potente | potenti | potenza | efficac* | efficacia | incisiv* | convincent* | convince | convincono | "
        "credibil* | autentic* | autenticità | sincer* | sincerità | onesto film | naturalezza | spontane* | sensibil* | "
        "sensibilità | delicat* | delicatezza | sottil* | misurat* | equilibrat* | raffinat* | elegant* | eleganza | curato | "
        "curata | curate | curati | curatissim* | accurat* | precisione | minuzios* | sapient* | magistral* | maestria | "
        "maestra regia | maestre regia | virtuos* | virtuosism* | talento | talenti | talentuos* | bravura | bravo | brava | "
        "bravi | bravissim* | perfett* | perfezione | impeccabil* | ineccepibil* | riuscit* | riuscitissim* | riesce | "
        "capolavor* | gioiello | gioiellino | una perla | una gemma | piccolo gioiello | grande film | grande prova | "
        "grande interpretazione | grande cinema | ottim* | miglioro film | migliore film | migliore interpretazione | "
        "tra i migliori | una delle migliori | uno dei migliori | il meglio | al meglio | in stato di grazia | ruba la scena | "
        "rubano la scena | spicca | spiccano | brilla | brillano | eccelle | giganteggia | regge il film | luminos* | "
        "carismatic* | carisma | magnetic* | fascino | fascinos* | seducent* | seduce | ipnotic* | suggestiv* | evocativ* | "
        "poetic* | lirism* | profondità | intelligent* | intelligenza | acut* | lucid* | originalità | molto originale | "
        "inventiv* | freschezza | audac* | coraggios* | ambizios* | divertent* | divertentissim* | spassos* | esilarant* | "
        "godibil* | godibilissim* | piacevol* | un piacere | delizios* | garbat* | tenerezza | commuovent* | travolgent* | "
        "trascinant* | serrat* | incalzant* | vivac* | scorrevol* | fluid* | solido | solida | solide | solidi | robust* | "
        "riesce a | funziona | funzionano | colpisce | colpisce nel segno | sorprendent* | sorprende | stupisce | "
        "stupefacent* | mozzafiato | spettacolar* | sontuos* | ricco di sfumature | ricce di sfumature | sfumature | "
        "sfaccettat* | stratificat* | applausi | applauso | elogi* | lodevol* | ammirevol* | trionfo | successo pieno | "
        "lascia il segno | centra il bersaglio | azzeccat* | calzant* | irresistibil* | adorabil* | promoss* | conquista | "
        "conquistano | cult assoluto | degno di nota | degne di nota | pregevol* | pregi | pregio | viscerale | straziant* | "
        "bravissimi"
    ),
    blame=(
        "brutto film | bruttissim* | pessimo | pessima | pessime | peggior* | peggio | orribil* | orrend* | terribilmente | "
        "scarso | scarsa | scarse | scadent* | mediocr* | mediocrità | deludent* | delude | deludono | delusiono film | "
        "delusione film | delusione | noios* | noia | annoia | annoiano | tedios* | soporifer* | monoton* | stancant* | "
        "estenuant* | interminabil* | pesant* | pesantezza | lento e noioso | troppo lent* | troppo lung* | lungaggin* | "
        "si trascina | prolix* | prevedibil* | scontat* | banal* | banalità | cliché | stereotip* | stereotipat* | "
        "luoghi comuni | convenzional* | già vist* | trito e ritrit* | trita e ritrit* | piatta | piatto | piatte | "
        "piattezza | insipid* | insuls* | anonim* | anonime | incolor* | spenta regia | esangu* | superficial* | "
        "superficialità | inconsistent* | debole | deboli | debolezz* | povertà di | povero di | povere di | carent* | "
        "carenz* | manca di | mancano | mancanza di | privo di | priva di | privi di | inutil* | superflu* | gratuit* | "
        "ridicol* | risibil* | imbarazzant* | assurdità | sciocc* | improbabila sceneggiatura | improbabile sceneggiatura | "
        "inverosimil* | poco credibil* | poco convincent* | non convince | non convincono | non funziona | non funzionano | "
        "non decolla | non emoziona | non coinvolge | non riesce | non riescono | fallisce | falliment* | flop | fiasco | "
        "naufraga | arranca | inciampa | perde colpi | perde ritmo | perde mordente | si perde | si sgonfia | si smarrisce | "
        "gira a vuoto | scade nel | scivola nel | difetto | difetti | pecca | pecche | pecca di | il problema è | "
        "il vero problema | il limite | suo limite | i limiti | irrisolt* | discontinu* | diseguale | disugual* | "
        "sconclusionat* | confus* | confusion* | confusionari* | incoerent* | incomprensibil* | farraginos* | macchinos* | "
        "pasticciat* | pasticcio | goff* | maldestr* | rozz* | grossolan* | sciatt* | approssimativ* | dilettantesc* | "
        "amatorial* | legnos* | ingessat* | impacciat* | sopra le righe | gigioneggia | gigionesc* | caricatural* | "
        "macchiett* | bidimensional* | forzat* | forzatur* | artificios* | artefatt* | posticci* | pretenzios* | presuntuos* | "
        "supponent* | autocompiaciut* | compiaciut* | retoric* | melens* | stucchevol* | zuccheros* | mielos* | sdolcinat* | "
        "lacrimevol* | ricattatori* | moralist* | moraleggiant* | didascalic* | predicatori* | irritant* | fastidios* | "
        "insopportabil* | insostenibil* | urticant* | dimenticabil* | trascurabil* | evitabil* | da evitare | da dimenticare | "
        "sprecat* | spreca | spreco | buttata via | buttate via | perdita di tempo | tempo perso | sopravvalutat* | "
        "eccessiv* | ripetitiv* | ridondant* | affrettat* | frettolos* | sbrigativ* | tirata via | tirate via | pigra regia | "
        "svogliat* | senz'anima | senza anima | senza mordente | senza idee | senza ritmo | lascia indifferent* | "
        "lascia fredd* | lascia perpless* | lascia a desiderare | non all'altezza | non è all'altezza | purtroppo | "
        "peccato che | disastro | disastros* | porcheria | boiata | schifezza | bocciat*"
    ),
    tags={
        "18th-century": "xviii secolo | settecento~0.4 | settecentesc*~0.4 | rivoluzione francese | rococò~0.4 | maria antonietta",
        "1920s": "ambientato negli anni venti | ambientata negli anni venti | anni venti~0.5 | anni '20~0.5 | anni 20~0.5 | italia degli anni venti | america degli anni venti",
        "1930s": "ambientato negli anni trenta | ambientata negli anni trenta | anni trenta~0.5 | anni '30~0.5 | anni 30~0.5 | italia degli anni trenta | america degli anni trenta",
        "1940s": "ambientato negli anni quaranta | ambientata negli anni quaranta | anni quaranta~0.5 | anni '40~0.5 | anni 40~0.5 | italia degli anni quaranta | america degli anni quaranta",
        "1950s": "ambientato negli anni cinquanta | ambientata negli anni cinquanta | anni cinquanta~0.5 | anni '50~0.5 | anni 50~0.5 | italia degli anni cinquanta | america degli anni cinquanta",
        "1960s": "ambientato negli anni sessanta | ambientata negli anni sessanta | anni sessanta~0.5 | anni '60~0.5 | anni 60~0.5 | italia degli anni sessanta | america degli anni sessanta",
        "1970s": "ambientato negli anni settanta | ambientata negli anni settanta | anni settanta~0.5 | anni '70~0.5 | anni 70~0.5 | italia degli anni settanta | america degli anni settanta",
        "1980s": "ambientato negli anni ottanta | ambientata negli anni ottanta | anni ottanta~0.5 | anni '80~0.5 | anni 80~0.5 | italia degli anni ottanta | america degli anni ottanta",
        "1990s": "ambientato negli anni novanta | ambientata negli anni novanta | anni novanta~0.5 | anni '90~0.5 | anni 90~0.5 | italia degli anni novanta | america degli anni novanta",
        "19th-century": "xix secolo | ottocento~0.6 | ottocentesc*~0.6 | vittorian*~0.6 | napoleonic*~0.6 | jane austen | risorgimento~0.6",
        "abortion": "aborto~0.6 | abortire~0.6 | aborti~0.6",
        "absurd": "assurd* | umorismo surreale | kafkian* | teatro dell'assurdo | comicità surreale | grottesc*~0.5",
        "addiction": "dipendenza~0.6 | tossicodipenden*~0.6 | tossic*~0.6 | drogat*~0.6 | disintossicazione~0.6 | overdose~0.6 | eroinoman*~0.6",
        "adolescence": "adolescen*~0.6 | giovinezza~0.6 | pubertà~0.6 | teenager~0.6",
        "adoption": "adozione~0.6 | figlio adottivo | figlia adottiva | genitori adottivi | adottat*~0.6 | affido~0.6",
        "africa": "africa~0.4 | african*~0.4 | kenya~0.4 | nigeria~0.4 | ruanda~0.4 | etiopia~0.4 | senegal*~0.4 | congo~0.4",
        "ageing": "vecchiaia~0.6 | invecchiare~0.6 | anzian*~0.6 | terza età | pensionat*~0.6 | invecchiamento~0.6",
        "airplane": "aereo~0.4 | aerei~0.4 | aeroporto~0.4 | pilota d'aereo~0.6 | aviator*~0.4 | pilota~0.4",
        "alcoholism": "alcolismo~0.6 | alcolizzat*~0.6 | alcolist*~0.6 | ubriacon*~0.6 | bevitore~0.6",
        "alienation": "alienazione~0.6 | alienat*~0.6 | incomunicabilità~0.6 | sradicamento~0.6 | straniamento~0.6 | estraniamento~0.6",
        "aliens": "alien*~0.6 | extraterrestr*~0.6 | invasione aliena | ufo~0.6 | marzian*~0.6",
        "allegory": "allegori* | allegoric* | parabola | apologo",
        "ambition": "ambizione~0.6 | ambizioni~0.6 | sete di potere | arrampicatore sociale | arrivist*~0.6 | scalata sociale",
        "american-civil-war": "guerra di secessione | confederat*~0.4 | guerra civile americana",
        "american-midwest": "midwest~0.4 | america profonda~0.6 | rust belt~0.6 | nebraska~0.4 | minnesota~0.4 | provincia americana~0.6 | pennsylvania~0.4",
        "american-south": "profondo sud~0.6 | sud degli stati uniti~0.6 | louisiana~0.4 | texas~0.4 | mississippi~0.4 | alabama~0.4 | sudist*~0.4",
        "amnesia": "amnesia | smemorat* | perdita di memoria | perso la memoria | perde la memoria",
        "angry": "pieno di rabbia | piena di rabbia | grido di rabbia | rabbios* | urlo di rabbia | arrabbiat*~0.4",
        "animals": "animali~0.4 | animali parlanti~0.6 | cavall*~0.4 | lupo~0.4 | lupi~0.4 | balena~0.4 | elefante~0.4 | elefanti~0.4 | asino~0.4 | uccelli~0.4",
        "anime": "anime | studio ghibli | ghibli | manga | animazione giapponese",
        "anti-war": "antimilitarist* | antibellic* | contro la guerra | pacifist* | follia della guerra | assurdità della guerra",
        "antihero": "antieroe~0.6 | anti-eroe | antieroi~0.6 | antieroina~0.6 | eroe imperfetto",
        "antiquity": "antica roma | impero romano | antica grecia | gladiator*~0.6 | antico egitto | peplum~0.6 | faraon*~0.6 | antichità~0.6",
        "apartment": "condominio~0.4 | palazzo di~0.6 | coinquilin*~0.4 | appartamento~0.4 | caseggiato~0.4 | palazzina~0.4",
        "apocalypse": "apocalisse~0.6 | apocalittic*~0.6 | fine del mondo | guerra nucleare | asteroide~0.6 | olocausto nucleare",
        "archival-footage": "materiale d'archivio | filmati d'archivio | immagini d'archivio | repertorio | cinegiornal* | filmini di famiglia | super 8",
        "art": "pittore~0.4 | pittrice~0.4 | pittura~0.4 | scultore~0.4 | scultrice~0.4 | mondo dell'arte~0.6 | processo creativo~0.6 | artista maledetto~0.6 | creazione artistica~0.6",
        "arthouse": "film d'autore | cinema d'autore | d'essai | cinema d'essai | autoriale",
        "artificial-intelligence": "intelligenza artificiale | robot~0.6 | androide~0.6 | androidi~0.6 | cyborg~0.6 | umanoid*~0.6 | replicant*~0.6",
        "assassination": "attentato contro | attentato a | complotto per uccidere | regicidio~0.4 | assassinio del presidente",
        "atmospheric": "atmosferic* | suggestiv* | atmosfera~0.5 | atmosfere rarefatte | ricco di atmosfera",
        "autism": "autis* | autistic* | asperger",
        "b-movie": "b-movie | serie b | film di genere | exploitation | grindhouse | pulp | di serie z",
        "based-on-true-events": "storia vera | fatti realmente accaduti | fatti reali | storia realmente accaduta | vicenda vera | ispirato a una storia | episodio realmente accaduto | fatto di cronaca | eventi reali",
        "beach": "spiaggi*~0.4 | lungomare~0.4 | surf~0.4 | riviera~0.4 | località balneare~0.6",
        "berlin": "strade di berlino | berlino est | muro di berlino | berlino ovest | berlines*~0.4",
        "betrayal": "tradiment*~0.6 | tradisc*~0.6 | tradit*~0.6 | traditor*~0.6",
        "big-city": "grande città | metropoli~0.4 | giungla urbana | vita urbana | metropolitan*~0.4 | giungla d'asfalto",
        "biopic": "biopic | film biografico | biografic* | biografia filmata | vita e opere",
        "bittersweet": "agrodolce* | dolceamar* | tra il riso e il pianto | tra sorrisi e lacrime | ridere e piangere",
        "black-and-white": "bianco e nero | bianco-nero | monocromatic*",
        "black-comedy": "commedia nera | black comedy | humour nero | umorismo nero | humor nero | commedia dark",
        "blackmail": "ricatt*~0.6 | estorsion*~0.6 | pizzo~0.6",
        "bleak": "senza speranza | disperat*~0.5 | desolant* | desolazione~0.6 | squallid*~0.4 | cupo | cupa | cupi | cupe",
        "blockbuster": "blockbuster | kolossal | superproduzione | grosso budget | film popcorn | alto budget",
        "boarding-school": "collegio~0.4 | collegi~0.4 | convitto~0.4 | istituto religioso | collegio femminile",
        "body-horror": "body horror | orrore corporeo | mutazion* | mutilazion*",
        "boxing": "boxe~0.6 | pugil*~0.6 | pugilat*~0.6 | boxeur~0.6 | sul ring | peso massimo",
        "breakup": "rottura~0.4 | si lasciano | separazione~0.4 | mal d'amore | fine di una storia",
        "broken-dreams": "sogni infranti | sogni spezzati | sogni mancati | speranze deluse | sogni falliti",
        "buddy": "buddy movie | strana coppia | coppia male assortita | buddy comedy | coppia improbabile | coppia mal assortita",
        "bullying": "bullismo~0.6 | bulli~0.6 | bullo~0.6 | vessazion*~0.6 | umiliazion*~0.6 | nonnismo~0.6",
        "campy": "kitsch | trash | camp | pacchian* | sopra le righe",
        "capitalism": "capitalis*~0.6 | consumismo~0.6 | wall street | crisi finanziaria | neoliberis*~0.6 | società dei consumi",
        "cat-and-mouse": "gatto col topo | gatto e topo | gatto e il topo | duello psicologico | gioco mortale | gioco al massacro",
        "chamber-piece": "dramma da camera | kammerspiel | teatro filmato | teatrale | quattro mura | impianto teatrale",
        "chaotic": "caotic* | frenetic* | sgangherat* | delirant* | scatenat* | anarchic*",
        "character-study": "studio di personaggi | studio del personaggio | ritratto psicologico | ritratto di donna | ritratto di un uomo | ritratto di una donna | studio psicologico",
        "charming": "affascinant*~0.4 | delizios* | incantevol* | garbat* | adorabil* | grazios*",
        "chase": "inseguiment*~0.4 | inseguimenti d'auto | inseguimento~0.4",
        "child-protagonist": "bambino protagonista~0.6 | bambina protagonista~0.6 | ragazzino~0.4 | ragazzina~0.4 | bimbo~0.4 | bimba~0.4 | banda di ragazzini~0.6 | bambino di~0.6 | bambina di~0.6",
        "childhood": "infanzia~0.6 | l'infanzia | occhi di un bambino | sguardo infantile | sguardo di un bambino | occhi di una bambina",
        "chilling": "agghiacciant* | raggelant* | gelido | gelida | gela il sangue",
        "christmas": "natale~0.4 | natalizi*~0.4 | babbo natale | vigilia di natale | cinepanettone~0.4",
        "circus": "circo~0.4 | circens*~0.4 | clown~0.4 | pagliacc*~0.4 | luna park~0.6 | acrobat*~0.4 | saltimbanc*~0.4",
        "class-conflict": "lotta di classe | differenze di classe | classi sociali | ricchi e poveri | disuguaglianz*~0.6 | conflitto di classe | divario sociale",
        "claustrophobic": "claustrofobic* | claustrofobia | soffocant* | opprimente* | asfissiant*",
        "close-ups": "primo piano | primi piani | primissimo piano | primissimi piani",
        "cold-war": "guerra fredda | maccartismo~0.6 | crisi dei missili | minaccia nucleare",
        "colonialism": "colonial*~0.6 | colonialis*~0.6 | postcolonial*~0.6 | imperialismo~0.6 | colonizzator*~0.6",
        "colourful": "technicolor | colori saturi | colori vivaci | colori pastello | variopint* | tavolozza | coloratissim*",
        "comic-adaptation": "tratto dal fumetto | graphic novel | fumetto | fumetti | marvel | cinecomic* | dal fumetto",
        "coming-of-age": "romanzo di formazione | film di formazione | racconto di formazione | coming-of-age | coming of age | passaggio all'età adulta | rito di passaggio | storia di formazione | diventare grandi | diventare adulti",
        "coming-out": "coming out | coming-out | outing~0.6 | non dichiarat*",
        "community": "comunità~0.4 | quartiere~0.4 | solidarietà~0.4 | vicini di casa | vicinato~0.4",
        "complex-plot": "trama complessa | labirintic* | rompicapo | intricat* | contort* | puzzle | cervellotic* | complessa trama | stratificat*",
        "computer-animation": "animazione digitale | animazione al computer | animazione 3d | animazione computerizzata",
        "con-artist": "truffa~0.6 | truff*~0.6 | imbroglion*~0.6 | raggiro~0.6 | raggiri~0.6 | truffator*~0.6",
        "contemplative": "contemplativ* | meditativ* | meditazione su* | contemplazione | film silenzioso",
        "controversial": "controvers* | ha diviso | divisiv* | fece scandalo | ha fatto scandalo | suscitò polemiche | censurato in",
        "convent": "convento~0.4 | monastero~0.4 | abbazia~0.4 | chiostro~0.4 | monastic*~0.4",
        "corruption": "corruzione~0.6 | corrott*~0.6 | tangent*~0.6 | mazzette~0.6 | poliziotto corrotto",
        "cosy": "accoglient* | rassicurant* | coccola",
        "countryside": "campagna~0.4 | rural*~0.4 | fattoria~0.4 | contadin*~0.4 | agricoltor*~0.4 | ranch~0.4 | bucolic*~0.4 | mondo contadino~0.6 | vita rurale~0.6",
        "courage": "coraggi*~0.4 | eroismo~0.4 | eroic*~0.4 | valoros*~0.4",
        "courtroom": "processo~0.6 | avvocat*~0.6 | aula di tribunale | legal thriller | dramma giudiziario | tribunale~0.6 | pubblico ministero | legal drama",
        "creepy": "sinistr* | da brivido | raccapricciant* | pelle d'oca | brividi~0.4",
        "cult-film": "film di culto | cult | film cult | cult movie | stracult | di culto",
        "cults": "setta~0.6 | sette segrete | lavaggio del cervello | indottrina*~0.6 | santone~0.6 | guru~0.6",
        "cultural-clash": "scontro di culture | scontro culturale | differenze culturali | tra due culture | shock culturale | scontro tra culture",
        "cynical": "cinic* | cinismo | al vetriolo | corrosiv* | caustic* | velenos*",
        "dance": "danza~0.4 | ballerin*~0.4 | ballo~0.4 | balletto~0.4 | coreografi*~0.4 | tango~0.4 | flamenco~0.4",
        "dark": "film cupo | cupo | cupa | tenebros* | oscuro e | molto cupo | dai toni cupi | toni oscuri",
        "deadpan": "umorismo asciutto | flemmatic* | impassibil* | umorismo secco | laconic*",
        "death": "mortalità~0.4 | morente~0.4 | aldilà~0.4 | moribond*~0.4 | la morte~0.4",
        "deception": "inganno~0.4 | inganni~0.4 | menzogn*~0.4 | bugi*~0.4 | impostor*~0.4 | manipolazion*~0.4 | truffa~0.4",
        "dementia": "demenza | alzheimer | senil*",
        "demonic-possession": "demon*~0.4 | esorcis*~0.4 | possessione~0.4 | diavolo~0.4 | satan*~0.4 | possedut*~0.4 | indemoniat*~0.4",
        "depression": "depressione~0.6 | depressiv*~0.6 | depress*~0.6 | disperazione~0.4",
        "desert": "deserto~0.4 | deserti~0.4 | sahara~0.4 | dune~0.4 | desertic*~0.4",
        "desire": "desiderio~0.6 | desideri~0.5 | lussuria~0.6 | brama~0.6 | tentazione~0.6",
        "detective": "detective~0.4 | investigator*~0.4 | commissario~0.4 | ispettore~0.4 | indagine~0.4 | segugio~0.4 | investigatore privato~0.6",
        "dialogue-driven": "dialogat* | verbos* | film di parola | duello verbale | lunghe conversazioni | schermaglie verbali | film parlato",
        "dictatorship": "dittatura~0.6 | dittatur*~0.6 | dittator*~0.6 | totalitari*~0.6 | fascis*~0.6 | tirannia~0.6 | tiranno~0.6 | regime militare",
        "directorial-debut": "opera prima | esordio alla regia | debutto alla regia | film d'esordio | esordio dietro la macchina | primo lungometraggio | esordio registico",
        "disability": "disabil*~0.6 | sedia a rotelle | paraplegic*~0.6 | tetraplegic*~0.6 | sordit*~0.6 | sordomut*~0.6 | cecità~0.6 | sindrome di down | lingua dei segni | handicap*~0.6 | paralizzat*~0.6",
        "disillusionment": "disillusion* | disincant* | illusioni perdute | delusioni",
        "disturbing": "disturbant* | perturbant* | malsan* | mette a disagio | difficile da guardare",
        "divorce": "divorzio~0.6 | divorzi~0.6 | divorziat*~0.6 | divorziano~0.6 | affidamento del figlio | custodia de*",
        "documentary-style": "stile documentaristico | documentaristic* | docudrama | cinéma vérité | quasi documentario | docufiction | taglio documentaristico",
        "dogs": "cane~0.4 | cani~0.4 | cagnolin*~0.4 | cucciol*~0.4 | canin*~0.4",
        "domestic-violence": "violenza domestica | marito violento | violenza sulle donne | maltrattament*~0.4 | femminicidi*~0.4 | padre violento",
        "doppelganger": "doppia personalità | sdoppiamento~0.6 | alter ego | sosia~0.6 | doppelgänger~0.6 | suo doppio",
        "dreamlike": "oniric* | onirismo | come un sogno | allucinatori* | trasognat*",
        "dreams": "sogni~0.6 | inconscio~0.6 | subconscio~0.6 | sequenza onirica | mondo dei sogni | incubo~0.6 | incubi~0.6",
        "drugs": "droga~0.4 | droghe~0.4 | narcotraffic*~0.4 | spaccio~0.4 | spacciator*~0.4 | cocaina~0.4 | eroina~0.4 | cartello della droga | stupefacent*~0.4 | psichedelic*~0.4",
        "duel": "duello~0.6 | duelli~0.6 | resa dei conti | rivalità~0.6 | rivali~0.6 | acerrimo nemico | faccia a faccia",
        "dysfunctional-family": "famiglia disfunzionale | famiglie disfunzionali | famiglia in crisi | conflitti familiari | famiglia a pezzi | conflitto familiare | famiglia sgangherata",
        "dystopia": "distopi* | distopic* | orwellian* | futuro totalitario | futuro distopico",
        "east-germany": "germania est | ddr~0.6 | stasi~0.6 | cortina di ferro | riunificazione~0.6 | germania dell'est",
        "eastern-europe": "europa dell'est~0.6 | sovietic*~0.4 | unione sovietica~0.6 | mosca~0.4 | ucraina~0.4 | romania~0.4 | balcan*~0.4 | sarajevo~0.4 | bosnia~0.4 | chernobyl~0.4",
        "education": "insegnant*~0.4 | professore~0.4 | professoressa~0.4 | maestro e allievo~0.6 | alunni~0.4 | sistema scolastico~0.6 | maestra~0.4",
        "eerie": "spettral* | perturbante | sinistra atmosfera | fantasmatic*",
        "emotional": "carica emotiva | viaggio emotivo | impatto emotivo | carico di emozione | montagne russe emotive | emotivamente | forza emotiva",
        "ensemble-cast": "film corale | cast corale | cast stellare | galleria di personaggi | coralità~0.6 | racconto corale | cast all-star | corale~0.5",
        "environment": "ambientalis*~0.4 | cambiamento climatico~0.6 | riscaldamento globale~0.6 | ecolog*~0.4 | inquinamento~0.4 | deforestazione~0.4 | crisi climatica~0.6",
        "epic": "epic* | epopea | kolossal | affresco | monumental* | grande respiro | saga~0.4",
        "episodic": "film a episodi | episodic* | vignette | antologia | diviso in capitoli | suddiviso in capitoli | a episodi",
        "erotic": "erotic* | erotismo | scena di sesso | scene di sesso | sesso esplicito | carica erotica",
        "erotic-thriller": "thriller erotico | thriller erotici",
        "espionage": "spia~0.6 | spie~0.6 | spionaggio~0.6 | agente segreto | agenti segreti | servizi segreti | doppiogiochista~0.6 | spy story",
        "exile": "esilio~0.6 | esiliat*~0.6 | esule~0.6 | esuli~0.6 | espatriat*~0.6",
        "existential": "esistenzial* | esistenzialis* | senso della vita | condizione umana | crisi esistenziale | esistenza umana",
        "experimental": "sperimental* | avanguardi* | avanguardist* | sperimentazion* | audacia formale",
        "expressionist": "espressionis* | espressionistic*",
        "failing-marriage": "crisi coniugale | crisi matrimoniale | matrimonio in crisi | matrimonio fallito | matrimonio infelice | fine di un matrimonio | matrimonio a pezzi | matrimonio va in pezzi | coppia in crisi | naufragio di un matrimonio | matrimonio senza amore",
        "fairy-tale": "fiaba~0.6 | fiabe~0.6 | favola~0.6 | favole~0.6 | principess*~0.6",
        "fame": "successo e | la fama | celebrità~0.4 | prezzo del successo | prezzo della fama | divismo~0.4",
        "family-friendly": "per tutta la famiglia | grandi e piccini | grandi e piccoli | per famiglie | divertimento per tutta la famiglia",
        "family-secrets": "segreto di famiglia | segreti di famiglia | segreti familiari | scheletri nell'armadio",
        "family-ties": "legami familiari | dramma familiare | saga familiare | rapporti familiari | ritratto di famiglia | vincoli di sangue | legami di sangue",
        "far-east": "hong kong~0.6 | shanghai~0.4 | seoul~0.4 | pechino~0.4 | bangkok~0.4 | saigon~0.4 | taipei~0.4",
        "fast-paced": "ritmo serrato | ritmo incalzante | ritmo frenetico | incalzant* | ritmo indiavolato | senza respiro | senza un attimo di tregua | ritmo sostenuto | ritmi serrati | a tutta velocità",
        "fate": "destino~0.4 | fato~0.4 | destini~0.4 | coincidenz*~0.4 | predestin*~0.4 | fatalità~0.4",
        "father-daughter": "padre e figlia | padri e figlie | padre-figlia",
        "father-son": "padre e figlio | padri e figli | rapporto padre-figlio | padre-figlio | padre e del figlio",
        "fatherhood": "paternità~0.6 | padre single | padre assente | figura paterna | essere padre | patern*~0.6",
        "feel-good": "feel-good | fa stare bene | mette di buonumore | buonumore | buoni sentimenti~0.6 | mette allegria",
        "female-friendship": "amicizia femminile | amicizia tra donne | amicizia tra due donne | sorellanza~0.4",
        "feminism": "femminis* | femminist* | diritti delle donne | emancipazione femminile | suffragett* | liberazione della donna",
        "femme-fatale": "femme fatale | donna fatale | donne fatali | seduttrice~0.6 | vamp~0.6 | mangiauomini~0.6 | dark lady",
        "filmmaking": "cinema nel cinema | film nel film | dichiarazione d'amore al cinema | amore per il cinema | mondo del cinema | cinefil*~0.4 | metacinema*~0.4 | omaggio al cinema",
        "first-love": "primo amore | primi amori | amore adolescenziale | primo bacio | amori giovanili | primi turbamenti",
        "flashbacks": "flashback | flash-back | analessi | salti nel passato",
        "folk-horror": "folk horror | riti pagani | rito pagano | pagan*",
        "food": "cucina~0.4 | cuoc*~0.4 | chef~0.4 | ristorante~0.4 | culinari*~0.4 | gastronom*~0.4 | ricette~0.4 | pasticcer*~0.4",
        "forbidden-love": "amore proibito | amori proibiti | passione proibita | relazione proibita | amore clandestino",
        "forest": "foresta~0.4 | foreste~0.4 | bosco~0.4 | boschi~0.4 | giungla~0.4 | amazzonia~0.4 | capanna nel bosco~0.6",
        "forgiveness": "perdono~0.6 | perdonar*~0.6 | riconcilia*~0.6",
        "found-footage": "found footage | found-footage | filmati ritrovati",
        "fourth-wall": "quarta parete | sguardo in macchina | si rivolge alla camera | parla alla camera | guarda in camera",
        "frame-story": "racconto nel racconto | storia nella storia | cornice narrativa | scatole cinesi | racconto a cornice",
        "freedom": "libertà~0.4 | liberazione~0.4 | spirito libero | emancipazione~0.4 | voglia di libertà",
        "friendship": "amicizia~0.6 | amicizie~0.6 | migliori amici | amici d'infanzia | cameratismo~0.6 | migliori amiche",
        "funny": "divertent* | esilarant* | divertentissim* | spassos* | fa ridere | fanno ridere | risate~0.6 | si ride",
        "future": "futuro prossimo | futuro lontano | futuristic*~0.4 | futuro non troppo lontano | nel futuro | futuro imminente",
        "gambling": "gioco d'azzardo | giocatore d'azzardo | casinò~0.4 | poker~0.4 | ludopat*~0.4 | las vegas | scommess*~0.4",
        "gangs": "gang~0.4 | bande rivali | baby gang | guerra tra bande | banda di strada | delinquenza giovanile",
        "gay-romance": "amore tra due uomini | storia d'amore gay | storia d'amore omosessuale | relazione tra due uomini | amore omosessuale",
        "generational-conflict": "conflitto generazionale | scontro generazionale | divario generazionale | intergenerazional*~0.4",
        "genius": "genio~0.4 | bambino prodigio | enfant prodige | prodigio~0.4 | mente brillante | superdotat*~0.4",
        "genocide": "genocidi* | pulizia etnica | massacr* | strage | crimini di guerra",
        "ghosts": "fantasm*~0.6 | casa infestata | storia di fantasmi | spettr*~0.6 | poltergeist~0.6 | apparizion*~0.6",
        "good-vs-evil": "bene e il male | bene e male | forze del male | bene contro il male | natura del male | banalità del male",
        "gory": "splatter | gore | truculent* | frattaglie | budella | grondante sangue",
        "gothic": "gotic* | racconto gotico | horror gotico",
        "great-depression": "grande depressione | proibizionismo~0.4 | crisi del '29 | ruggenti anni venti | anni ruggenti",
        "great-soundtrack": "splendida colonna sonora | bellissima colonna sonora | colonna sonora indimenticabile | straordinaria colonna sonora | grande colonna sonora | colonna sonora memorabile | magnifica colonna sonora",
        "greed": "avidità~0.6 | cupidigia~0.6 | avido~0.6 | avarizia~0.6 | brama di denaro | febbre dell'oro",
        "grief": "lutto | elaborazione del lutto | cordoglio | dolore per la perdita | in lutto",
        "gripping": "avvincent* | coinvolgent* | appassionant* | mozzafiato~0.6 | cattura lo spettatore | incalzant*",
        "gritty": "ruvid* | crudo realismo | duro e realistico | sporco e cattivo | film duro | aspro~0.5",
        "grotesque": "grottesc* | mostruosità | caricatural*",
        "guilt": "senso di colpa | sensi di colpa | rimors*~0.6 | colpevolezza~0.6 | espiazione~0.6 | cattiva coscienza | vergogna~0.6",
        "hand-drawn-animation": "disegnato a mano | disegnata a mano | animazione tradizionale | animazione 2d | disegni a mano | acquerell*",
        "handheld-camera": "camera a mano | macchina a mano | camera a spalla | macchina da presa a mano",
        "happy-ending": "lieto fine | happy end | finale felice | felici e contenti",
        "haunting": "resta dentro | rimane dentro | indimenticabil*~0.5 | resta impress* | non si dimentica | ti resta addosso",
        "heart-warming": "scalda il cuore | scaldacuore | riscalda il cuore | calore umano | piena di calore | pieno di tenerezza | confortant*",
        "heartbreaking": "straziant* | spezza il cuore | spezzano il cuore | strappa il cuore | strappacuore | lacerant*~0.6 | devastant*~0.5",
        "heist": "rapina~0.6 | rapine~0.6 | rapinator*~0.6 | colpo grosso | colpo del secolo | furto~0.6 | ladri~0.6 | colpo in banca | svaligiar*~0.6",
        "high-school": "liceo~0.4 | liceal*~0.4 | scuola superiore~0.6 | compagni di classe~0.6 | compagni di scuola~0.6 | ballo di fine anno~0.6 | scuola~0.4 | teen movie~0.6",
        "hitman": "sicari*~0.6 | killer professionista | assassino prezzolato | killer su commissione | killer a pagamento",
        "holiday": "vacanz*~0.4 | villeggiatura~0.4 | turisti~0.4 | villeggianti~0.4 | campo estivo~0.6 | ferie~0.4",
        "holiday-romance": "amore estivo | amori estivi | amore d'estate | flirt estivo | breve incontro | amore di una vacanza",
        "hollywood": "mondo dello spettacolo~0.6 | aspirante attrice~0.6 | età d'oro di hollywood~0.6 | showbiz~0.4 | diva del cinema~0.6 | fabbrica dei sogni~0.6 | stuntman~0.4",
        "holocaust": "olocausto | shoah | campo di concentramento | campi di concentramento | auschwitz | lager | campo di sterminio",
        "homage": "omaggi* | citaziono cinefil* | citazione cinefil* | citazionis* | rende omaggio | strizza l'occhio | citazioni",
        "homecoming": "ritorno a casa | torna al paese | torna a casa | ritorno alle origini | torna nel suo paese | ritorno al paese",
        "honour": "codice d'onore | l'onore | disonore~0.4 | senso del dovere | cavalleresc*~0.4",
        "hopeful": "messaggio di speranza | pieno di speranza | piena di speranza | barlume di speranza | ottimist* | spiraglio di luce",
        "hotel": "hotel~0.4 | albergo~0.4 | motel~0.4 | pensione~0.3 | locanda~0.4 | concierge~0.4",
        "hypnotic": "ipnotic* | ammaliant* | stregat*~0.4 | ipnotizza | incantatori*",
        "identity": "identità~0.6 | ricerca di identità | crisi d'identità | identitari*~0.6",
        "illness": "malattia~0.4 | epidemia~0.4 | pandemia~0.4 | peste~0.4 | virus~0.4 | contagio~0.4",
        "imagination": "immaginazione~0.4 | amico immaginario | mondo immaginario | potere dell'immaginazione | fantasia e realtà | evasione~0.4 | realtà e fantasia",
        "immigration": "immigrat*~0.6 | emigra*~0.6 | migrant*~0.6 | immigrazione~0.6 | clandestin*~0.6 | extracomunitari*~0.6",
        "improvised": "improvvisat* | improvvisazion* | mumblecore | senza copione",
        "independent": "cinema indipendente | film indipendente | indie | indipendente americano",
        "india": "mumbai~0.4 | bombay~0.4 | calcutta~0.4 | delhi~0.4 | sistema delle caste",
        "infidelity": "infedeltà | adulteri* | tradimento coniugale | infedel* | extraconiugal* | tradisce la moglie | tradisce il marito",
        "inspirational": "ispirator* | lezione di vita | riscatto personale | contro ogni previsione~0.5 | forza d'animo | storia di riscatto",
        "intense": "intensa dramma | intense dramma | film intenso | intensità | intensissim* | intens*~0.5",
        "intimate": "intimista* | intimist* | film intimo | ritratto intimo | racconto intimo | dramma intimo | intimità~0.5",
        "ireland": "irlanda~0.4 | irlandes*~0.4 | irlanda del nord | belfast~0.4 | dublino~0.4",
        "ironic": "ironic* | ironia | sarcastic* | sarcasmo | autoironi* | sardonic*",
        "irreverent": "irriverent* | politicamente scorrett* | dissacrant* | iconoclasta* | cattivo gusto | goliardic*",
        "island": "isola~0.4 | isole~0.4 | isola deserta~0.6 | isolan*~0.4 | isolett*~0.4",
        "isolation": "isolamento~0.6 | isolat*~0.6 | tagliati fuori dal mondo | reclusione~0.6 | eremita~0.6 | confinamento~0.6",
        "italian-south": "sicilia~0.4 | sicilian*~0.4 | napoli~0.4 | napoletan*~0.4 | meridione~0.4 | sud italia | calabr*~0.4 | sardegna~0.4 | mezzogiorno~0.4",
        "jealousy": "gelosia~0.6 | gelos*~0.6 | invidia~0.6",
        "journalism": "giornalis*~0.4 | redazione~0.4 | reporter~0.4 | inviato di guerra~0.6 | fotoreporter~0.4 | libertà di stampa~0.6 | cronista~0.4",
        "journey": "odissea~0.6 | lungo viaggio | pellegrinaggio~0.6 | viaggio iniziatico | spedizione~0.6 | viaggio attraverso | peregrinazion*~0.6",
        "jump-scares": "jump scare* | jumpscare | salti sulla sedia | saltare sulla sedia",
        "justice": "giustizia~0.4 | errore giudiziario | ingiustizi*~0.4 | accusato ingiustamente | pena di morte | braccio della morte | ingiustamente accusat*",
        "kidnapping": "rapiment*~0.6 | sequestr*~0.6 | ostagg*~0.6 | riscatto~0.3 | rapit*~0.6 | prigionia~0.6 | rapitor*~0.6",
        "labour-struggle": "sciopero~0.4 | scioperi~0.4 | sindacal*~0.4 | sindacato~0.4 | lotte operaie | scioperanti~0.4",
        "latin-america": "america latina~0.6 | sudamerica*~0.4 | buenos aires~0.6 | città del messico~0.6 | l'avana~0.6 | rio de janeiro~0.6 | patagonia~0.4 | caraibi~0.4",
        "lesbian-romance": "amore tra due donne | amore lesbico | storia d'amore lesbica | relazione tra due donne | passione tra due donne",
        "lgbtq": "lgbt* | queer | gay | lesbic* | omosessual* | bisessual* | omofob* | omofobia",
        "literary-adaptation": "adattamento del romanzo | adattamento letterario | tratto dal romanzo | basato sul romanzo | trasposizione cinematografica | adattamento di | ispirato al romanzo | romanzo di | romanzo omonimo | dal romanzo | shakespeare",
        "london": "strade di londra | londines*~0.4 | notting hill | east end | soho~0.4",
        "loneliness": "solitudine | solitari* | sole al mondo",
        "long-takes": "piano sequenza | piani sequenza | piano-sequenza | pianosequenza | lunghi piani | inquadrature lunghe",
        "los-angeles": "strade di los angeles | beverly hills | malibu~0.4 | hollywood hills",
        "loss": "perdita~0.6 | lutto~0.6 | perdita di una persona cara | mancanza di chi | l'assenza",
        "loss-of-innocence": "perdita dell'innocenza | innocenza perduta | fine dell'innocenza | fine dell'infanzia",
        "love": "storia d'amore | si innamora* | grande amore | l'amore~0.6 | amanti~0.4 | sull'amore",
        "love-story": "storia d'amore | storie d'amore | colpo di fulmine | love story | romance tra | grande storia d'amore",
        "love-triangle": "triangolo amoroso | triangolo sentimentale | ménage à trois | triangolo d'amore | tra due uomini | tra due donne",
        "low-budget": "basso budget | basso costo | low budget | budget ridotto | pochi mezzi | budget ridottissimo | bassissimo budget",
        "loyalty": "lealtà~0.4 | fedeltà~0.4 | leal*~0.4",
        "lyrical": "poetic* | poesia~0.6 | liric* | lirismo | poema visivo",
        "macabre": "macabr* | morbos* | lugubr*",
        "magic": "mago~0.6 | maghi~0.6 | illusionist*~0.6 | incantesimi~0.6 | prestigiator*~0.6 | sortilegi*~0.6",
        "magical": "magic* | incantesimo~0.5 | incanto | pura magia | magia del cinema",
        "magical-realism": "realismo magico | realismo fantastico",
        "mansion": "villa~0.4 | castello~0.4 | palazzo nobiliare~0.6 | maniero~0.4 | dimora~0.4 | tenuta~0.4 | servitù~0.4 | palazzo~0.4 | casa di campagna~0.6",
        "marriage": "matrimonio | matrimoni | vita coniugale | coniugal* | sposini | coppia sposata | vita matrimoniale",
        "martial-arts": "arti marziali | kung fu | kung-fu | wuxia | karate | ninja | wuxiapian",
        "media-satire": "reality show | circo mediatico | social media | influencer~0.4 | satira dei media | paparazzi~0.4 | quiz televisivo | telequiz~0.4",
        "medicine": "medico~0.4 | medici~0.4 | chirurg*~0.4 | infermier*~0.4 | ospedale~0.4 | ospedali~0.4 | pazienti~0.4 | eutanasia~0.4 | suicidio assistito~0.6",
        "melancholic": "malinconic* | malinconia | elegiac* | mesto~0.5 | mestizia",
        "melodramatic": "melodramma* | melodrammatic* | mélo | soap opera | fotoromanzo | drammone",
        "memory": "memoria~0.6 | ricordi~0.6 | rimembranza~0.6 | reminiscenz*~0.6",
        "mental-illness": "malattia mentale | salute mentale | schizofren*~0.4 | bipolar*~0.4 | psicosi~0.4 | follia~0.4 | psichiatric*~0.4 | manicomio~0.4",
        "metafiction": "metafiction | metacinema* | autoreferenzial* | postmodern* | metacinematografic* | metanarrativ* | post-moderno",
        "middle-ages": "medioevo~0.6 | medieval*~0.6 | cavaliero medieval* | cavaliere medieval* | crociate~0.6 | inquisizione~0.6 | re artù | crociato~0.6",
        "middle-east": "medio oriente~0.6 | teheran~0.4 | iraq~0.4 | iracheno~0.4 | israelian*~0.4 | palestin*~0.4 | libano~0.4 | beirut~0.4 | gaza~0.4 | gerusalemme~0.4 | kabul~0.4 | afghan*~0.4",
        "midlife-crisis": "crisi di mezza età | mezza età | crisi dei quarant'anni | crisi dei quaranta",
        "military": "militar*~0.4 | esercito~0.4 | caserma~0.4 | marina militare~0.6 | marines~0.4 | soldato~0.4 | truppe~0.4 | forze speciali~0.6 | servizio militare~0.6 | naja~0.4",
        "minimalist": "minimalis* | essenzial* | scarn* | bressonian* | asciutt* | spoglio | spoglia",
        "missing-person": "scomparsa di | persona scomparsa | senza lasciare traccia | ragazza scomparsa | figlia scomparsa | bambino scomparso",
        "mistaken-identity": "scambio di persona | scambio di identità | equivoc*~0.4 | scambiato per | scambio di corpi | scambiata per | commedia degli equivoci",
        "mockumentary": "mockumentary | falso documentario | finto documentario",
        "monsters": "creatur*~0.6 | kaiju~0.6 | dinosaur*~0.6 | drago~0.6 | draghi~0.6 | squalo~0.6 | squali~0.6 | frankenstein~0.6 | mostro~0.6 | mostri~0.6 | mostruos*~0.6",
        "moral-dilemma": "dilemma morale | dilemmi morali | ambiguità morale | favola morale | conflitto morale | caso di coscienza | questione morale | questioni morali",
        "mother-daughter": "madre e figlia | madri e figlie | madre-figlia",
        "mother-son": "madre e figlio | madri e figli | madre-figlio | madre possessiva",
        "motherhood": "maternità~0.6 | madre single | ragazza madre | amore materno | essere madre | matern*~0.6",
        "mountains": "montagn*~0.4 | alpinis*~0.4 | himalaya~0.4 | alpi~0.4 | everest~0.4 | scalator*~0.4 | dolomiti~0.4",
        "moving-camera": "carrellat* | steadicam | movimenti di macchina | camera fluida | movimenti di camera",
        "multiple-perspectives": "diversi punti di vista | molteplici punti di vista | più punti di vista | rashomon~0.4 | differenti prospettive | versioni contraddittorie",
        "multiple-storylines": "storie intrecciate | storie parallele | destini incrociati | vite parallele | si intrecciano | mosaico~0.6 | storie che si intrecciano | intreccia~0.6 | film a episodi",
        "murder": "omicid*~0.6 | assassini*~0.6 | assassinat*~0.6 | delitt*~0.6 | cadavere~0.6 | uccision*~0.6 | delitto passionale",
        "music-world": "musicist*~0.4 | band rock~0.6 | gruppo rock~0.6 | rockstar~0.4 | industria musicale~0.6 | pianista~0.4 | violinista~0.4 | cantante~0.4 | cantanti~0.4 | rapper~0.4 | cantautor*~0.4 | jazzista~0.4",
        "musical-numbers": "numeri musicali | canti e balli | numero musicale | bollywood | numeri di danza | interamente cantato | balletti",
        "mysterious": "misterios* | enigmatic* | criptic* | alone di mistero",
        "mythology": "mitologi*~0.6 | mitic*~0.6 | mito~0.6 | miti~0.6 | dei greci | folklore~0.6 | arturian*~0.6 | leggend*~0.4",
        "natural-disaster": "disastro naturale | film catastrofico | catastrofe~0.4 | terremoto~0.4 | tsunami~0.4 | uragano~0.4 | tornado~0.4 | alluvione~0.4 | vulcano~0.4 | naufragio~0.4 | incidente aereo | disastro aereo | valanga~0.4",
        "natural-light": "luce naturale | lume di candela | luce delle candele | luce reale",
        "naturalistic": "naturalistic* | naturalismo | naturalezza | spaccato di vita | fetta di vita",
        "nature": "natura~0.4 | paesagg*~0.4 | natura selvaggia~0.6 | uomo e natura~0.6 | forze della natura~0.6 | natura incontaminata~0.6",
        "nazis": "nazist* | nazi | terzo reich | gestapo | hitler | nazifascis*",
        "neorealism": "neorealis* | neorealist* | neo-realis*",
        "new-wave": "nouvelle vague | nuova ondata | dogma 95 | new hollywood | godardian*",
        "new-york": "strade di new york | newyorches*~0.4 | manhattan~0.4 | brooklyn~0.4 | harlem~0.4 | bronx~0.4 | newyorkes*~0.4",
        "night": "notturn*~0.4 | vita notturna~0.6 | discotec*~0.4 | night club~0.6 | locali notturni~0.6 | nottambul*~0.4",
        "nihilistic": "nichilist* | nichilismo | fatalist* | misantrop* | pessimist* | pessimismo",
        "noir": "film noir | noir | neo-noir | neonoir | chiaroscur* | poliziottesc* | polar",
        "non-professional-actors": "attori non professionisti | non professionisti | attori dilettanti | attori presi dalla strada | attrici non professioniste",
        "nonlinear-timeline": "non lineare | salti temporali | narrazione frammentata | due piani temporali | piani temporali | cronologia spezzata | struttura frammentata | due linee temporali | linee temporali | avanti e indietro nel tempo",
        "nostalgic": "nostalgic* | nostalgia | rimpianto | lettera d'amore a* | tempo perduto | tempi andati",
        "obsession": "ossession*~0.6 | ossessiv*~0.6 | ossessionat*~0.6 | idea fissa",
        "on-the-run": "in fuga | fuggiasc*~0.4 | latitant*~0.4 | caccia all'uomo | fuggitiv*~0.4 | braccat*~0.4 | ricercat*~0.4",
        "one-day": "un solo giorno | una sola notte | ventiquattr'ore | nell'arco di una notte | nell'arco di un giorno | in 24 ore | in una notte~0.4",
        "one-take": "un'unica ripresa | unico piano sequenza | senza stacchi | un solo piano sequenza | unica inquadratura",
        "open-ending": "finale aperto | ambiguità | finale ambiguo | ambigu* | senza risposte facili | cliffhanger | irrisolt*",
        "organised-crime": "criminalità organizzata | mafia~0.6 | mafi*~0.6 | gangster~0.6 | camorra~0.6 | 'ndrangheta | cosa nostra | malavita*~0.6 | boss mafioso | cosche~0.6 | yakuza~0.6",
        "orphan": "orfan*~0.6 | orfanotrofi*~0.6",
        "outsider": "emarginat*~0.4 | disadattat*~0.4 | reiett*~0.4 | outsider~0.4 | pesce fuor d'acqua | vagabond*~0.4",
        "parallel-worlds": "universo parallelo | universi paralleli | mondo parallelo | mondi paralleli | realtà alternativa | multiverso | ucronia | altra dimensione",
        "paranoid": "paranoi* | complottist* | teoria del complotto | thriller complottista",
        "parenthood": "genitorialità~0.4 | essere genitori | crescere un figlio | giovani genitori",
        "paris": "strade di parigi | parigin*~0.4 | montmartre~0.4 | quartiere latino",
        "parody": "parodi* | parodistic* | pastiche",
        "passage-of-time": "passare del tempo | scorrere del tempo | trascorrere del tempo | tempo che passa | caducità~0.4",
        "patriarchy": "patriarca*~0.6 | misogin*~0.6 | maschilis*~0.6 | machis*~0.6 | sessis*~0.6 | mascolinità tossica | ruoli di genere",
        "period-detail": "film in costume | dramma in costume | film d'epoca | ricostruzione storica | ricostruzione d'epoca | costumi d'epoca | film storico",
        "philosophical": "filosofic*~0.6 | filosofia~0.6 | metafisic*~0.6 | grandi domande | intellettual*~0.6",
        "pirates": "pirat*~0.6 | corsar*~0.6 | bucanier*~0.6 | cappa e spada | isola del tesoro",
        "playful": "giocos* | scherzos* | ludic* | birichin*",
        "poignant": "commovent* | toccant* | commuove | commuovono | emozionant*~0.6 | struggent* | tocca il cuore | arriva al cuore",
        "police": "poliziott*~0.4 | sbirr*~0.4 | sceriffo~0.4 | fbi~0.4 | carabinier*~0.4 | poliziesc*~0.4 | questura~0.4",
        "political": "film politico~0.6 | thriller politico~0.6 | dramma politico~0.6 | satira politica~0.6 | cinema politico~0.6 | la politica~0.6 | cinema civile~0.6 | impegno civile~0.6 | attivist*~0.6",
        "post-apocalyptic": "post-apocalittic* | postapocalittic* | post apocalittic* | dopo l'apocalisse | ultimo uomo sulla terra",
        "post-war": "dopoguerra~0.6 | secondo dopoguerra | macerie~0.6",
        "poverty": "povertà~0.6 | miseria~0.6 | senzatetto~0.6 | indigen*~0.6 | fame~0.5 | precarietà~0.6 | barbon*~0.6",
        "power": "lotta di potere | lotte di potere | abuso di potere | giochi di potere | stanze del potere | intrighi di palazzo | lotta per il potere",
        "pregnancy": "gravidanza~0.4 | incinta~0.4 | aspetta un figlio | aspetta un bambino",
        "prison": "prigione~0.6 | carcere~0.6 | carcerari*~0.6 | detenut*~0.6 | prigionier*~0.6 | galera~0.6 | dietro le sbarre | penitenziari*~0.6",
        "prison-escape": "evasione~0.4 | fuga dal carcere | fuga di prigione | evade dal carcere | piano di fuga | evaso~0.4 | evasi~0.4",
        "provocative": "provocatori* | provocazione | trasgressiv* | sovversiv* | provocator*",
        "psychiatric-hospital": "ospedale psichiatrico | manicomio~0.4 | clinica psichiatrica | sanatorio~0.4 | casa di cura",
        "psychological": "thriller psicologico | dramma psicologico | horror psicologico | psicodramma | psicologic*~0.6 | introspettiv*",
        "quirky": "stravagant* | eccentric* | bislacc* | strampalat* | sopra le righe~0.4 | bizzarr*",
        "race-against-time": "corsa contro il tempo | contro il tempo | conto alla rovescia | lotta contro il tempo",
        "racism": "razzismo | razzist* | razzial* | apartheid | segregazione | diritti civili | xenofob* | antisemitismo",
        "rags-to-riches": "ascesa sociale | dalle stalle alle stelle | self-made | ascesa al potere | dalla miseria alla | cenerentola~0.4",
        "raw": "senza filtri | crudezza | senza sconti | a nudo | senza compromessi~0.6 | crudo e | cruda e | nudo e crudo | viscerale*~0.5",
        "real-time": "tempo reale | in tempo reale",
        "realistic": "realistic* | realismo | autenticità | autentic*~0.5 | verosimil* | veridic*",
        "reality-vs-illusion": "realtà e finzione | finzione e realtà | sogno e realtà | realtà e sogno | natura della realtà | realtà e illusione",
        "rebellion": "ribell*~0.4 | ribellion*~0.4 | controcultura~0.4 | anticonformis*~0.4 | contestazione~0.4 | punk~0.4",
        "redemption": "redenzione | riscatto | seconda possibilità | redimer* | seconda chance | seconda occasione",
        "refugees": "rifugiat*~0.6 | profug*~0.6 | richiedento asilo | richiedenta asilo | campo profughi | apolide*~0.6",
        "relationships": "rapporti di coppia | rapporto di coppia | relazioni umane | rapporti umani | vita di coppia | relazioni sentimentali",
        "religion": "religion*~0.6 | religios*~0.6 | la fede | cattoli*~0.6 | chiesa~0.6 | prete~0.6 | preti~0.6 | sacerdot*~0.6 | suora~0.6 | suore~0.6 | cristian*~0.6 | islam~0.6 | ebraismo~0.6 | biblic*~0.6 | crisi di fede",
        "remake": "remake di | remake del | nuova versione di | rifacimento di | rifacimento del | reboot di | rivisitazione di",
        "renaissance": "rinascimento~0.4 | rinascimental*~0.4 | cinquecento~0.4 | seicento~0.4 | elisabettian*~0.4 | xvi secolo | xvii secolo",
        "resistance": "la resistenza | partigian*~0.6 | resistenza~0.6 | lotta partigiana | disobbedienza civile",
        "reunion": "rimpatriata~0.4 | si ritrovano | riunione di famiglia | ritrovarsi~0.4 | vecchi amici | riunione familiare",
        "revenge": "vendetta | vendicativ* | vendicar* | vendicator* | regolamento di conti | giustizier*",
        "reverse-chronology": "ordine inverso | a ritroso | cronologia inversa | raccontato al contrario",
        "revolution": "rivoluzione~0.6 | rivoluzionari*~0.6 | insurrezione~0.6 | rivolta~0.6 | sommossa~0.6 | colpo di stato",
        "rise-and-fall": "ascesa e caduta | ascesa e declino | discesa agli inferi | parabola discendente | declino di | caduta in disgrazia",
        "road-movie": "road movie | road-movie | viaggio on the road | film on the road | on the road~0.5",
        "romance-gone-wrong": "fine di un amore | disamore | fine dell'amore | amore che finisce | anti-romance | crisi di coppia | logoramento della coppia | fine di una relazione",
        "romantic": "romantic* | storia d'amore | storie d'amore | romanticismo",
        "romantic-comedy": "commedia romantica | commedie romantiche | commedia sentimentale | romcom | rom-com",
        "rome-city": "strade di roma | città eterna | borgate romane | trastevere~0.4 | via veneto | cinecittà~0.4 | romanesc*~0.4",
        "sacrifice": "sacrificio~0.6 | sacrifici~0.6 | abnegazione~0.6 | si sacrifica",
        "sad": "tristissim* | molto triste | storia triste | film triste | profondamente triste | tristezza~0.6",
        "samurai": "samurai | ronin | shogun | giappone feudale",
        "satire": "satira | satire | satiric* | mette alla berlina",
        "scary": "terrificant* | spaventos* | fa paura | fanno paura | terrorizzant* | agghiacciant* | spaventi",
        "science": "scienziat*~0.4 | scienziato pazzo~0.6 | laboratorio~0.4 | ingegneria genetica~0.6 | clonazione~0.4 | clone~0.4 | cloni~0.4 | matematic*~0.4 | fisico nucleare~0.6 | esperiment*~0.4",
        "screwball": "screwball | guerra dei sessi | commedia sofisticata | commedia di costume | schermaglie amorose | commedia brillante",
        "sea": "oceano~0.4 | marinai~0.4 | marinaio~0.4 | nave~0.4 | faro~0.4 | pescator*~0.4 | sottomarin*~0.4 | crociera~0.4 | il mare~0.4 | in mare~0.4",
        "secrets": "oscuro segreto | segreto inconfessabile | segreti e bugie | passato oscuro | terribile segreto | doppia vita | vita segreta",
        "self-discovery": "scoperta di sé | ricerca di sé | viaggio interiore | trovare se stess* | crescita personale",
        "sensual": "sensual* | sensualità | voluttuos*",
        "sentimental": "sentimentalismo | melens* | stucchevol* | zuccheros* | sdolcinat* | mielos*",
        "sequel": "sequel di | sequel del | seguito di | seguito del | secondo capitolo | terzo capitolo | ultimo capitolo della | prequel di | prequel del | questo sequel",
        "serial-killer": "serial killer | assassino seriale | psicopatic* | psicopat* | cannibal* | omicida seriale",
        "sexual-abuse": "stupro~0.4 | stupr*~0.4 | violenza sessuale | abusi sessuali | abuso sessuale | pedofil*~0.4 | incest*~0.4 | molestie~0.4",
        "sexuality": "sessualità~0.6 | risveglio sessuale | liberazione sessuale | desiderio sessuale | vita sessuale",
        "shocking": "scioccant* | sconvolgent* | scandalos* | pugno nello stomaco",
        "siblings": "due fratelli | due sorelle | gemell*~0.4 | fratello e sorella | tre sorelle | tre fratelli | fratern*~0.4",
        "simple-story": "storia semplice | semplicità | storia minimale | trama esile | semplice storia | trama lineare",
        "single-location": "unica location | un'unica ambientazione | un solo luogo | unico ambiente | unità di luogo | un'unica stanza | una sola stanza",
        "slapstick": "slapstick | comicità fisica | farsa | farsesc* | gag visivi | commedia degli equivoci | comica finale | macchiettist*",
        "slasher": "slasher | giallo all'italiana | killer mascherato | argentian*",
        "slavery": "schiavitù~0.6 | schiav*~0.6 | tratta degli | piantagion*~0.6 | tratta di esseri umani",
        "slow-burn": "crescendo | lenta combustione | cottura lenta | cresce lentamente | slow burn | cresce piano | a fuoco lento",
        "slow-motion": "rallenty | ralenti | al rallentatore | slow motion",
        "slow-paced": "ritmo lento | lentezza | ritmi lenti | si prende il suo tempo | ritmo dilatato | tempi dilatati | compassat* | ritmo pacato | dilatat* | troppo lento",
        "slums": "favela* | baraccopoli | bassifondi | ghetto | quartieri degradati | slum | baracche | degrado urbano",
        "small-town": "cittadina~0.6 | paesino~0.6 | cittadina di provincia | provincia italiana | piccolo paese | vita di provincia | la provincia",
        "snow": "neve~0.4 | innevat*~0.4 | bufera~0.4 | artic*~0.4 | antarti*~0.4 | siberia*~0.4 | alaska~0.4 | ghiacci~0.4 | invernal*~0.4",
        "social-criticism": "critica sociale | denuncia sociale | ingiustizia sociale | cinema sociale | impegno sociale | critica alla società | spaccato sociale",
        "social-realism": "realismo sociale | dramma sociale | cinema sociale | realista sociale",
        "solemn": "solenn* | auster* | austerità | funere* | rigoros*~0.5",
        "space": "spazio profondo~0.6 | nello spazio~0.6 | astronave~0.6 | astronavi~0.6 | stazione spaziale~0.6 | astronaut*~0.6 | viaggio spaziale~0.6 | space opera~0.6 | galassia~0.6 | galattic*~0.6 | missione spaziale~0.6",
        "spaghetti-western": "spaghetti western | western all'italiana | western crepuscolare | neo-western | pistoler* | cowboy",
        "spanish-civil-war": "guerra civile spagnola | guerra di spagna | franchis*~0.4 | brigate internazionali | spagna franchista",
        "spanning-decades": "nell'arco di decenni | più generazioni | tre generazioni | nel corso degli anni | attraverso i decenni | diversi decenni | generazional*~0.6",
        "sparse-dialogue": "senza dialoghi | poche parole | quasi muto | pochi dialoghi | silenzi | parco di parole | laconic* | quasi senza parole",
        "special-effects": "effetti speciali | effetti visivi | effetti digitali | cgi | computer grafica | motion capture",
        "spectacular": "spettacolar* | spettacolo visivo | mozzafiato | abbagliant* | festa per gli occhi | grandios*",
        "spirituality": "spiritual*~0.6 | spiritualità~0.6 | trascenden*~0.6 | mistic*~0.6 | misticismo~0.6 | buddis*~0.6 | reincarnazione~0.6",
        "split-screen": "split screen | schermo diviso | split-screen",
        "sports": "sportiv*~0.4 | atlet*~0.4 | campionato~0.4 | allenator*~0.4 | calcio~0.4 | calciator*~0.4 | tennis~0.4 | pallacanestro~0.4 | maratona~0.4 | pilota di~0.6 | surfist*~0.4",
        "stage-adaptation": "tratto dalla pièce | opera teatrale | pièce teatrale | tratto dal dramma | pièce | commedia teatrale | dal testo teatrale",
        "static-camera": "camera fissa | inquadrature fisse | camera immobile | macchina da presa fissa | inquadratura fissa",
        "stop-motion": "stop-motion | stop motion | passo uno | a passo uno | plastilina | claymation",
        "strong-female-lead": "eroina~0.4 | eroine~0.4 | donna forte~0.6 | donne forti~0.6 | protagonista femminile~0.6 | personaggio femminile forte~0.6 | personaggi femminili~0.6 | donne coraggiose~0.6",
        "stylised": "stilizzat* | estetizzant* | barocc* | manieris* | stilos* | patinat*",
        "suburbia": "periferi*~0.4 | sobborgh*~0.4 | borgat*~0.4 | quartiere residenziale | hinterland~0.4 | banlieue~0.4",
        "suicide": "suicid*~0.6 | togliersi la vita | si toglie la vita",
        "summer": "estiv*~0.4 | afa~0.4 | canicola~0.4 | assolat*~0.4 | estate~0.4 | un'estate torrida~0.6",
        "superheroes": "supereroe | supereroi | supereroin* | superpoter* | supercattiv*",
        "supernatural": "soprannatural*~0.4 | sovrannatural*~0.4 | paranormal*~0.4 | occult*~0.4 | ouija~0.4 | telecines*~0.4 | telepat*~0.4 | sensitiv*~0.4 | maledizione~0.4",
        "surreal": "surreal* | surrealis* | lynchian* | buñuelian* | fellinian*",
        "surveillance": "sorveglianza~0.6 | intercettazion*~0.6 | grande fratello | voyeur*~0.6 | microspie~0.6 | spiat*~0.6",
        "survival": "sopravvivenza~0.6 | sopravviv*~0.6 | superstit*~0.6 | lotta per la sopravvivenza | naufrag*~0.6",
        "suspenseful": "suspense | suspance | col fiato sospeso | al cardiopalma | tiene incollati | con il fiato sospeso",
        "symbolism": "simbolic* | simbolismo | metafor* | metaforic* | simboli",
        "talking-heads": "teste parlanti | interviste | testimonianze | intervistati",
        "tear-jerker": "strappalacrime | fa piangere | fanno piangere | fazzoletti | lacrimevole* | lacrime agli occhi | alle lacrime",
        "technology": "tecnologi*~0.4 | internet~0.4 | hacker~0.4 | cyberpunk~0.4 | era digitale~0.6 | realtà virtuale~0.6 | videogioc*~0.4 | pirata informatico~0.6",
        "tender": "tenerezza | teneramente | delicatezza | con delicatezza | tenero ritratto | delicato ritratto | tenera storia",
        "tense": "tensione | tesissim* | teso e | ad alta tensione | tesa e",
        "terminal-illness": "malato terminale | malata terminale | malattia terminale | cancro~0.4 | incurabil*~0.4 | mesi di vita",
        "terrorism": "terroris*~0.6 | attentat*~0.6 | jihad*~0.6 | dirottament*~0.6 | anni di piombo | brigate rosse | kamikaze~0.6",
        "theatre-world": "compagnia teatrale~0.6 | mondo del teatro~0.6 | drammaturg*~0.4 | broadway~0.4 | dietro le quinte di un teatro~0.6 | attore di teatro~0.6",
        "thought-provoking": "fa riflettere | fanno riflettere | fa pensare | invita alla riflessione | riflessione su* | spunti di riflessione | dà da pensare",
        "thrilling": "adrenalinic* | adrenalina | mozzafiato | ricco d'azione | ricca d'azione | al cardiopalma | elettrizzant*",
        "time-loop": "loop temporale | anello temporale | giorno della marmotta | rivive lo stesso giorno | stesso giorno all'infinito",
        "time-travel": "viaggio nel tempo | viaggi nel tempo | macchina del tempo | viaggia nel tempo | paradosso temporale | viaggi temporali",
        "tokyo": "strade di tokyo | giappone contemporaneo | tokyo notturna",
        "toxic-relationship": "relazione tossica | amore tossico | amore malato | relazione distruttiva | rapporto malato | dipendenza affettiva | sadomasochis* | rapporto tossico",
        "tradition-vs-modernity": "tradizione e modernità | tradizioni ancestrali | matrimonio combinato | valori tradizionali | costumi locali | peso delle tradizioni",
        "tragic": "tragic* | tragedia* | tragedie | tragedia greca | shakespearian* | funest*",
        "tragicomedy": "tragicommedia | tragicomic* | commedia drammatica | dramedy | commedia agrodolce",
        "train": "treno~0.4 | treni~0.4 | ferrovia*~0.4 | stazione ferroviaria~0.6 | ferrovier*~0.4 | viaggio in treno~0.6",
        "transgender": "transgender | transessual* | donna trans | identità di genere | drag queen* | travestit*",
        "trauma": "trauma~0.6 | traumi~0.6 | traumatic*~0.6 | traumatizzat*~0.6 | post-traumatico | ferite del passato",
        "twist-ending": "colpo di scena | colpi di scena | finale a sorpresa | twist | ribaltamento finale | imprevedibil* | finale inaspettato | rivelazione finale | svolta inaspettata",
        "undercover": "infiltrat*~0.4 | doppia vita | falsa identità | sotto copertura | identità segreta | talpa~0.4 | travestito da | travestita da",
        "underdog": "perdente~0.4 | perdenti~0.4 | davide contro golia | sfavorit*~0.4 | sconfitto dalla vita | sconfitta dalla vita",
        "understated": "sottil*~0.6 | misurat* | sobri* | sobrietà | in punta di piedi | sfumature | pudore | trattenut* | minimal*~0.4",
        "unemployment": "disoccupa*~0.6 | licenziat*~0.6 | licenziament*~0.6 | crisi economica | precari*~0.6 | cassaintegrat*~0.6",
        "unhappy-ending": "finale tragico | finale triste | finale amaro | epilogo tragico | tragico epilogo | tragico finale | finale straziante",
        "university": "università~0.4 | universitari*~0.4 | campus~0.4 | studento universitar*~0.6 | studente universitar*~0.6 | confraternita~0.4",
        "unreliable-narrator": "narratore inaffidabile | narratrice inaffidabile | narratore bugiardo | narratore non affidabile",
        "unrequited-love": "amore non corrisposto | non corrisposto | amore impossibile | innamorato in segreto | amore platonico",
        "unsentimental": "senza retorica | senza sentimentalismi* | senza pietismo | senza pietismi | mai retoric* | senza melassa",
        "unsettling": "inquietant* | inquietudine | disagio | spiazzant*~0.5 | angosciant*",
        "uplifting": "inno alla vita | edificant* | gioios* | che fa bene al cuore | rincuorant* | vitalistic* | tira su il morale",
        "us-mexico-border": "confine messicano | confine tra messico | tijuana~0.4 | frontiera messicana | frontiera tra messico",
        "vampires": "vampir* | dracula | succhiasangue",
        "vietnam-war": "guerra del vietnam | vietnam~0.6 | vietcong~0.6",
        "village": "villaggio~0.4 | villaggi~0.4 | borgo~0.4 | paesani~0.4 | paese di montagna~0.6",
        "violent": "violenza | ultraviolent* | brutal* | brutalità | sanguinos* | bagno di sangue | efferat* | violent*~0.5",
        "visceral": "visceral* | pugno nello stomaco | pugno allo stomaco | implacabil* | viscere",
        "visually-stunning": "visivamente splendido | immagini splendide | bellissime immagini | bellezza visiva | visivamente potente | sontuos* | visivamente straordinari* | splendide immagini | visivamente affascinante | visivamente impressionante",
        "voice-over": "voce fuori campo | voce narrante | voice over | voce off | voice-over",
        "war": "film di guerra | orrori della guerra | soldati~0.4 | campo di battaglia | trincee~0.4 | trincea~0.4 | bellic*~0.4 | al fronte | la guerra~0.5",
        "war-trauma": "veterano di guerra | veterani~0.4 | traumi della guerra | ferite della guerra | reduci di guerra | reduce di guerra | reduce dal fronte | reduci dal fronte",
        "wealth": "i ricchi | alta società | miliardari*~0.4 | milionari*~0.4 | aristocra*~0.4 | borghes*~0.4 | alta borghesia",
        "wedding": "nozze~0.4 | damigella~0.4 | damigelle~0.4 | addio al celibato~0.6 | addio al nubilato~0.6 | festa di matrimonio~0.6 | la sposa~0.6",
        "werewolves": "lupo mannaro | lupi mannari | licantrop*~0.6 | luna piena",
        "whimsical": "fiabesc* | incantevol* | fantasios* | incantat* | magica favola",
        "whodunit": "whodunit | giallo classico | agatha christie | chi è l'assassino | enigma poliziesco | mistero da risolvere | giallo alla | cluedo",
        "wild-west": "selvaggio west | far west | vecchio west | febbre dell'oro | cacciatore di taglie | saloon~0.4 | fuorilegge~0.4 | frontiera americana",
        "witches": "strega~0.6 | streghe~0.6 | stregoneria~0.6 | magia nera | sabba~0.6 | caccia alle streghe",
        "witty": "arguti | dialoghi brillanti | arguzia | dialoghi frizzanti | mordac* | battute fulminanti | spiritos*",
        "working-class": "classe operaia | operai*~0.6 | proletari*~0.6 | minatori~0.6 | classe lavoratrice | mondo operaio",
        "workplace": "mondo del lavoro~0.6 | vita d'ufficio~0.6 | ufficio e~0.6 | impiegat*~0.4 | mondo aziendale~0.6 | luogo di lavoro~0.6",
        "world-war-one": "prima guerra mondiale | grande guerra | guerra del '15 | caporetto~0.6",
        "world-war-two": "seconda guerra mondiale | sbarco in normandia | pearl harbor | francia occupata | stalingrado~0.6 | occupazione nazista | secondo conflitto mondiale",
        "writers": "romanziere~0.4 | romanziera~0.4 | blocco dello scrittore~0.6 | poeta~0.4 | poetessa~0.4 | mondo letterario~0.6 | scrittore in crisi~0.6 | scrittore fallito~0.6 | aspirante scrittore~0.6",
        "zombies": "zombie | zombi | morti viventi | non-morti | non morti",
    },
)
