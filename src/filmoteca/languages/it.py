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
    words={},
    roles={},
    participles={},
    verbs={},
    labels={},
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
    genres={},
    countries={},
    tongues={},
    aspects={},
    praise="",
    blame="",
    tags={},
)
