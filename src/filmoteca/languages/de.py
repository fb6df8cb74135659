"""The words of German."""

from __future__ import annotations

from filmoteca.languages.model import Language, counted

LANGUAGE = Language(
    code="de",
    name="Deutsch",
    abbreviations=(
        "dr dres prof hr hrn fr frl dipl ing phil jur rer nat st bzw ca d.h dgl ebd evtl ggf hrsg i.d.r inkl exkl insb jh jhd jhdt "
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
    words={},
    roles={},
    participles={},
    verbs={},
    labels={},
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
    genres={},
    countries={},
    tongues={},
    aspects={},
    praise="",
    blame="",
    tags={},
)
