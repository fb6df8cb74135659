"""The words of Italian."""

from __future__ import annotations

from filmoteca.languages.model import Language

LANGUAGE = Language(
    code="it",
    name="Italiano",
    abbreviations=(
        "sig sigg sig.ra sig.na dott dott.ssa prof prof.ssa ing avv arch geom rag on sen gen col cap ten mons don s ss sta n nn nr "
        "no vol voll capp pag pagg p pp ed edd fig figg cfr cf vs v al ca circa art artt tel dir prod es p.es ecc. op cit ibid id "
        "trad orig tit v.o max min. ingl fr ted sp amer min+ mins+ h+ sec+ jr+ ecc+ etc+ s.p.a+ spa+ s.r.l+ srl+ inc+ ltd+ co+ "
        "bros+ a.c+ d.c+ gen+ genn+ feb+ febbr+ mar+ apr+ mag+ giu+ lug+ ago+ set+ sett+ ott+ nov+ dic+"
    ),
    boilerplate=(
        "lascia un commento | lasciate un commento | lascia una risposta | scrivi un commento | aggiungi un commento | "
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
    words={},
    roles={},
    participles={},
    verbs={},
    labels={},
    months={
        "1": "gennaio | gen | genn",
        "2": "febbraio | feb | febbr",
        "3": "marzo | mar",
        "4": "aprile | apr",
        "5": "maggio | mag",
        "6": "giugno | giu",
        "7": "luglio | lug",
        "8": "agosto | ago",
        "9": "settembre | set | sett",
        "10": "ottobre | ott",
        "11": "novembre | nov",
        "12": "dicembre | dic",
    },  # fmt: skip
    numbers={
        "1": "uno | un | una",
        "2": "due",
        "3": "tre",
        "4": "quattro",
        "5": "cinque",
        "6": "sei",
        "7": "sette",
        "8": "otto",
        "9": "nove",
        "10": "dieci",
        "11": "undici",
        "12": "dodici | una dozzina",
        "13": "tredici",
        "14": "quattordici",
        "15": "quindici",
        "16": "sedici",
        "17": "diciassette",
        "18": "diciotto",
        "19": "diciannove",
        "20": "venti",
        "21": "ventuno | ventun",
        "22": "ventidue",
        "23": "ventitré",
        "24": "ventiquattro",
        "25": "venticinque",
        "26": "ventisei",
        "27": "ventisette",
        "28": "ventotto",
        "29": "ventinove",
        "30": "trenta",
        "31": "trentuno | trentun",
        "32": "trentadue",
        "33": "trentatré",
        "34": "trentaquattro",
        "35": "trentacinque",
        "36": "trentasei",
        "37": "trentasette",
        "38": "trentotto",
        "39": "trentanove",
        "40": "quaranta",
        "41": "quarantuno | quarantun",
        "42": "quarantadue",
        "43": "quarantatré",
        "44": "quarantaquattro",
        "45": "quarantacinque",
        "46": "quarantasei",
        "47": "quarantasette",
        "48": "quarantotto",
        "49": "quarantanove",
        "50": "cinquanta",
        "51": "cinquantuno | cinquantun",
        "52": "cinquantadue",
        "53": "cinquantatré",
        "54": "cinquantaquattro",
        "55": "cinquantacinque",
        "56": "cinquantasei",
        "57": "cinquantasette",
        "58": "cinquantotto",
        "59": "cinquantanove",
        "60": "sessanta",
        "61": "sessantuno | sessantun",
        "62": "sessantadue",
        "63": "sessantatré",
        "64": "sessantaquattro",
        "65": "sessantacinque",
        "66": "sessantasei",
        "67": "sessantasette",
        "68": "sessantotto",
        "69": "sessantanove",
        "70": "settanta",
        "71": "settantuno | settantun",
        "72": "settantadue",
        "73": "settantatré",
        "74": "settantaquattro",
        "75": "settantacinque",
        "76": "settantasei",
        "77": "settantasette",
        "78": "settantotto",
        "79": "settantanove",
        "80": "ottanta",
        "81": "ottantuno | ottantun",
        "82": "ottantadue",
        "83": "ottantatré",
        "84": "ottantaquattro",
        "85": "ottantacinque",
        "86": "ottantasei",
        "87": "ottantasette",
        "88": "ottantotto",
        "89": "ottantanove",
        "90": "novanta",
        "91": "novantuno | novantun",
        "92": "novantadue",
        "93": "novantatré",
        "94": "novantaquattro",
        "95": "novantacinque",
        "96": "novantasei",
        "97": "novantasette",
        "98": "novantotto",
        "99": "novantanove",
        "100": "cento | un centinaio",
    },  # fmt: skip
    genres={},
    countries={},
    tongues={},
    aspects={},
    praise="",
    blame="",
    tags={},
)
