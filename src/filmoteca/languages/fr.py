"""The words of French."""

from __future__ import annotations

from filmoteca.languages.model import Language, counted

LANGUAGE = Language(
    code="fr",
    name="Français",
    abbreviations=(
        "mm mme mmes mlle mlles mgr dr drs pr prof st ste sts vve cdt lt gal no# nos# vol# vols# chap# ch# pp# éd# éds# fig# figs# "
        "art# op# cf vs env av# boul tél# dir réal prod dép p.ex ex+ c.-à-d càd ibid spéc trad rééd resp orig v.o v.f v.m vo.st "
        "bil max# min+ angl esp ital amér mn+ sec+ jr+ etc+ cie+ sté+ inc+ ltd+ co+ bros+ s.a+ j.-c+ al+ janv# févr# fév# avr# "
        "juil# sept# oct# nov# déc#"
    ),
    boilerplate=(
        "[modifier | laisser un commentaire | laissez un commentaire | laisse un commentaire | laisser une réponse | "
        "écrire un commentaire | ajouter un commentaire | poster un commentaire | publier un commentaire | commenter | "
        "soyez le premier à | soyez la première | aucun commentaire | pas de commentaire | pas encore de commentaire | "
        "0 commentaire | commentaires (0) | commentaires fermés | les commentaires sont fermés | votre adresse e-mail ne sera | "
        "votre adresse de messagerie ne sera | votre adresse courriel ne sera | les champs obligatoires | "
        "vous devez être connecté | se connecter | connectez-vous | connexion | inscription | inscrivez-vous | s'inscrire | "
        "s'abonner | abonnez-vous | newsletter | infolettre | recevez notre newsletter | recevez la newsletter | "
        "nous utilisons des cookies | nous utilisons les cookies | ce site utilise des cookies | ce site utilise les cookies | "
        "ce site web utilise | notre site utilise des cookies | les cookies nous | en poursuivant votre navigation | "
        "en continuant à naviguer | en continuant votre | gérer les cookies | gestion des cookies | politique de cookies | "
        "paramétrer les cookies | tout accepter | accepter tout | accepter et fermer | accepter les cookies | tout refuser | "
        "continuer sans accepter | politique de confidentialité | mentions légales | conditions générales | "
        "conditions d'utilisation | partager : | partager: | partager sur | partager cet article | partager | partagez | tweeter | "
        "imprimer | envoyer par mail | envoyer à un ami | épingler | suivez-nous | suivez nous | nous suivre | chargement | "
        "films similaires : | films similaires: | films similaires | films proches | articles similaires | articles liés | "
        "sur le même sujet | sur le même thème | à lire aussi | à lire également | lire aussi | lire également | "
        "vous aimerez aussi | vous aimerez peut-être | vous pourriez aussi aimer | ça peut vous intéresser | "
        "dans la même catégorie | lire la suite | en savoir plus | voir plus | voir tout | afficher plus | suivant : | "
        "précédent : | article suivant | article précédent | retour en haut | haut de page | retour à l'accueil | "
        "aller au contenu | menu | rechercher | recherche | accueil | publicité | annonce | sponsorisé | contenu sponsorisé | "
        "tous droits réservés | © | copyright | fièrement propulsé par | propulsé par | mots-clés : | mots-clés: | mots clés : | "
        "étiquettes : | étiquettes | tags : | tags: | tagué | classé dans | publié dans | publié par | posté par | rédigé par | "
        "catégorie : | catégories : | catégorie: | catégories: | notez ce film | votre note | donnez votre avis | "
        "signaler un abus | signaler | acheter des places | réserver | voir la bande-annonce | bande-annonce | "
        "regarder maintenant | où regarder | ajouter à ma liste | télécharger l'application | cliquez ici | liens affiliés"
    ),
    comments=(
        "commentaires | les commentaires | vos commentaires | commentaires des lecteurs | réponses | vos réactions | vos avis | "
        "avis des spectateurs | critiques spectateurs | avis des lecteurs | réflexions sur"
    ),
    function_words=(
        "le la les l un une des du de d au aux et ou mais donc or ni car que qu qui quoi dont où si comme lorsque quand puisque "
        "parce quoique tandis à dans en par pour avec sans sous sur vers chez entre contre depuis pendant durant avant après "
        "devant derrière dès jusque jusqu malgré parmi selon sauf outre hors lors près loin je j tu il elle on nous vous ils elles "
        "me m te t se s lui leur leurs y moi toi soi eux mon ma mes ton ta tes son sa ses notre nos votre vos ce c cet cette ces "
        "ceci cela ça celui celle ceux celles celui-ci ci là lequel laquelle lesquels lesquelles duquel auquel quel quelle quels "
        "quelles tout toute tous toutes autre autres même mêmes tel telle tels telles aucun aucune chaque plusieurs quelque "
        "quelques certains certaines certain certaine rien personne nul plus moins très trop peu beaucoup assez tant autant aussi "
        "est sont était étaient fut furent être été étant suis es sommes êtes soit soient sera seront serait seraient a ont avait "
        "avaient eut eu avoir ayant ai as avons avez ait aura auront aurait fait font faisait fit faire peut peuvent pouvait "
        "pourrait pouvoir doit doivent devait devoir va vont allait aller vient viennent veut veulent voulait faut fallait dit "
        "disait voit voir sait ne n pas point jamais non oui déjà encore toujours souvent parfois ici alors ensuite puis enfin "
        "ainsi bien mal mieux seulement surtout presque plutôt pourtant cependant toutefois néanmoins d'abord hier aujourd'hui "
        "demain maintenant tôt tard dedans dehors ailleurs autour ensemble afin c'est n'est qu'il qu'elle qu'on qu'un d'un d'une "
        "s'est l'on j'ai n'a m'a y'a jusqu'à lorsqu puisqu quelqu fois premier première deux trois cinq quelqu'un voici voilà "
        "dessus dessous"
    ),
    words={
        "reversed": (
            "appel | annulé | annulée | d'abord | au départ | initialement | failli | a failli | ont failli | menace | menacé | "
            "menacée | éviter | évité | au lieu de | levée | revue | ramenée"
        ),
        "lasts": "dure | durent | durait | durée | d'une durée | d'une durée de | s'étire | en à peine | long de | longue de",
        "wished": "voulait | voulaient | exigeait | exigeaient | réclamait | réclamaient | espérait | espéraient",
        "undenied": "un peu | un peu trop | non seulement | pas seulement | sans doute | sans aucun doute | rien de moins que | pas que | ne manque pas de | ne manque pas d' | ne manque pas | non sans | n'est pas sans",
        "negation": "pas | guère | manque de | loin de | évite | dénué de | dénuée de | dépourvu de | dépourvue de | rien | peu | jamais | point de | refuse",
        "but": "mais | cependant | pourtant | malgré | bien que | toutefois | même si | tandis que | néanmoins | hélas",
        "det": "le | la | les | l' | un | une | des | ce | cet | cette | ces | leur | leurs | au | aux",
        "by": "par | sous la direction de | sous la houlette de | signé de | signée de | sous la caméra de",
        "of": "de | du | d' | des",
        "and": "et | ainsi que | mais aussi | et aussi",
        "with": "avec | aux côtés de | face à | auprès de | entouré de | entourée de",
        "as": (
            "dans le rôle de | dans le rôle du | dans le rôle d' | dans celui de | dans la peau de | dans la peau d' | dans la peau "
            "du | dans les rôles de | en~0.4 | comme~0.4 | dans le rôle-titre | dans le rôle principal"
        ),
        "starring": (
            "interprété par | interprétés par | dans les rôles principaux | dans les rôles titres | porté par | portés par | avec "
            "les voix de | voix de | les voix de | emmené par | mettant en vedette | en vedette | au générique | réunit | "
            "réunissant | réunit à l'écran | rassemble | portée par | portées par | emmenée par | emmenés par | interprétée par | "
            "avec en vedette | avec dans les rôles principaux | a pour vedette | a pour vedettes | mené par | menée par | avec à "
            "l'affiche | à l'affiche | on retrouve | on y retrouve"
        ),
        "cast": (
            "distribution | casting | interprètes | interprétation | acteurs | comédiens | acteurs principaux | têtes d'affiche | "
            "rôles principaux | complètent la distribution | complètent le casting | complètent la troupe | acteurs et actrices | "
            "doublage | voix | avec les voix | voix originales | au casting | les acteurs | les comédiens"
        ),
        "plays": (
            "joue | jouent | jouait | a joué | incarne | incarnent | incarnait | interprète | interprètent | interprétait | campe | "
            "campent | campait | prête ses traits à | prête sa voix à | endosse le rôle de | tient le rôle de | tient le rôle du | "
            "se glisse dans la peau de | donne vie à | excelle en | brille en | reprend le rôle de | personnifie | joue le rôle de "
            "| joue le rôle du | jouent le rôle de | interprète le rôle de | tient celui de | tenait le rôle de | campe le rôle de "
            "| incarna | interpréta | joua | a interprété | a incarné | prête sa voix au | prête ses traits au | donne ses traits à "
            "| se partagent le rôle de | partagent le rôle de | hérite du rôle de | est parfait en | est parfaite en | apparaît en"
        ),
        "played_by": (
            "joué par | jouée par | joués par | incarné par | incarnée par | incarnés par | interprété par | interprétée par | "
            "interprétés par | campé par | campée par | qu'incarne | qu'interprète | que joue | doublé par | doublée par | jouées "
            "par | incarnées par | interprétées par | campés par | joués ici par | sous les traits de | qui a les traits de | à qui "
            "prête ses traits | doublés par | voix de"
        ),
        "make": (
            "signe | signent | a signé | signait | assure | assurent | a assuré | compose | a composé | fournit | livre | a livré | "
            "écrit | écrivit | a écrit | réalise | est due à | est signée | est de | sont de | est dû à | doit | met | officie | "
            "fait | a fait | tient"
        ),
        "film": (
            "film | films | long métrage | long-métrage | longs métrages | court métrage | court-métrage | documentaire | comédie | "
            "drame | thriller | polar | western | adaptation | remake | premier film | premier long métrage | biopic | suite | œuvre | "
            "oeuvre | dessin animé | film d'animation | mélodrame | comédie dramatique | film de guerre | fresque | téléfilm | "
            "moyen métrage"
        ),
        "copula": "est | sont | était~0.4 | étaient~0.4 | c'est~0.3 | fut~0.4",
        "he": "il | elle | qui | ils",
        "his": "son | sa | ses | leur",
        "not": "ne | n' | pas | jamais | aucun | aucune | ni | sans | au lieu de | plutôt que | non",
        "may": (
            "aurait | auraient | devait | devaient | aurait dû | pressenti | pressentie | refusé | a refusé | refusa | initialement | "
            "à l'origine | d'abord | failli | a failli | faillit | presque | rumeur | rumeurs | envisagé | envisagée | envisagea | "
            "pourrait | serait | si | s'était vu proposer | proposé à | décliné | remplacé | remplacée"
        ),
        "say": (
            "dit | disait | a dit | déclare | déclarait | a déclaré | raconte | racontait | explique | expliquait | confie | "
            "confiait | se souvient | ajoute | ajoutait | écrit | écrivait | résume | résumait | plaisante | plaisantait | avoue | "
            "avouait | affirme | affirmait | précise | précisait | lance | lançait | soupire | selon | répond | répondait | jure | "
            "insiste | commente | sourit | rit | note | assure | souligne | rappelle"
        ),
        "won": (
            "remporte | remporté | remportent | a remporté | ont remporté | remportera | gagne | gagné | a gagné | obtient | "
            "obtenu | a obtenu | ont obtenu | obtiennent | reçoit | reçu | a reçu | reçut | décroche | décroché | a décroché | "
            "rafle | raflé | a raflé | récompensé | récompensée | récompensés | primé | primée | sacré | sacrée | couronné | "
            "couronnée | lauréat | lauréate | vainqueur | distingué | distinguée | vaut | a valu | lui a valu | vaudra | "
            "repart avec | reparti avec | repartie avec | empoche | empoché | a donné | décerné | récompense | récompenses | "
            "palmarès | revient à | est allé à | va à | a été récompensé | a été récompensée | lui vaudra | valu | attribué | "
            "attribuée | emporte | emporté | a emporté | raflant | remportant | lauréats | sacrés | césarisé | césarisée | "
            "oscarisé | oscarisée | décernée | récolte | a récolté"
        ),
        "nominated": (
            "nommé | nommée | nommés | nommées | nomination | nominations | nominé | nominée | nominés | sélectionné | sélection | "
            "en lice | en compétition | concourait | citations | cité | shortlist | cité aux | citée | finaliste | "
            "présélectionné | nommé aux | en course | nominées"
        ),
        "lost": (
            "battu | battue | perdu | perdit | bredouille | repart bredouille | repartie bredouille | battu par | battue par | "
            "s'incline face à | s'incline devant"
        ),
        "prizeword": "prix | récompense | récompenses | trophée | statuette | statuettes | distinction",
        "best": "meilleur | meilleure | meilleurs | meilleures",
        "category": (
            "meilleur film | meilleure réalisation | meilleur réalisateur | meilleure réalisatrice | meilleur acteur | "
            "meilleure actrice | meilleur second rôle | meilleur acteur dans un second rôle | "
            "meilleure actrice dans un second rôle | meilleur second rôle masculin | meilleur second rôle féminin | "
            "meilleur scénario | meilleur scénario original | meilleure adaptation | meilleur scénario adapté | "
            "meilleure photographie | meilleure photo | meilleur montage | meilleure musique | meilleure musique originale | "
            "meilleur son | meilleurs décors | meilleurs costumes | meilleur film étranger | meilleur film international | "
            "meilleur film en langue étrangère | meilleur documentaire | meilleur film documentaire | meilleur film d'animation | "
            "meilleur premier film | meilleur espoir féminin | meilleur espoir masculin | meilleure chanson | "
            "meilleure chanson originale | meilleurs effets visuels | meilleur jeune espoir | prix de la mise en scène | "
            "prix du scénario | prix du jury | grand prix du jury | prix d'interprétation | prix d'interprétation féminine | "
            "prix d'interprétation masculine | prix du public | prix de la critique | scénario original | adaptation | "
            "prix spécial du jury | mise en scène | meilleure comédie | meilleur film francophone | interprétation masculine | "
            "interprétation féminine | pire film | meilleur acteur de composition | second rôle | second rôle masculin | "
            "second rôle féminin | révélation masculine | révélation féminine | meilleure révélation masculine | "
            "meilleure révélation féminine | espoir masculin | espoir féminin | meilleur espoir | film étranger | "
            "film d'animation | film documentaire | premier film | photo | photographie | décors | costumes | son | "
            "effets visuels | musique originale | musique | montage | réalisation | scénario adapté | chanson originale | "
            "chanson | meilleur court métrage | meilleur maquillage | maquillage | meilleur long métrage | "
            "meilleur film de langue étrangère | meilleur film non anglophone | meilleur drame | meilleure comédie musicale | "
            "prix de la meilleure actrice | prix du meilleur acteur | prix de la jeunesse | mention spéciale | "
            "prix de la réalisation | meilleur realisateur | meilleur scenario | scenario original | meilleure realisation | "
            "meilleur scenario original | second role | prix du jury oecuménique | prix du jury œcuménique | "
            "prix du jury oecumenique | meilleur film etranger | film en langue étrangère | meilleur premier long métrage | "
            "interprétation"
        ),
        "festival": (
            "cannes | venise | berlin | berlinale | mostra | mostra de venise | locarno | sundance | toronto | deauville | "
            "festival de cannes | festival | annecy | angoulême | quinzaine des réalisateurs | semaine de la critique | "
            "saint-sébastien | rotterdam | karlovy vary"
        ),
        "born": "né | née | naît | naissance | mort | morte | meurt | décédé | décédée | disparition | épouse | marié",
        "million": "million | millions | m",
        "billion": "milliard | milliards",
        "thousand": "mille | k",
        "currency": "euros | euro | dollars | dollar | francs | livres | marks | yens",
        "after_work": (
            "d'après | adapté de | adaptée de | adapté du | adaptée du | adaptation de | adaptation du | adaptation d' | inspiré de | "
            "inspirée de | inspiré du | inspiré par | tiré de | tirée de | tiré du | tiré d' | basé sur | remake de | remake du | "
            "à partir de | librement adapté | adapte | a adapté | se sont inspirés | s'inspire de"
        ),
        "work_noun": (
            "roman | nouvelle | livre | pièce | pièce de théâtre | bande dessinée | bd | mémoires | autobiographie | récit | manga | "
            "conte | série | opéra | comédie musicale | film | essai | histoire"
        ),
        "remake": (
            "remake | restauré | restaurée | restauration | ressortie | reprise | ressort | repasse | version restaurée | "
            "director's cut | anniversaire | dvd | blu-ray"
        ),
        "premiere": (
            "sortie | sort | sortira | sorti | sortait | est sorti | en salles | en salle | au cinéma | dans les salles | "
            "à l'affiche | avant-première | première | date de sortie | sur les écrans | sortie en salles | présenté | sorties | "
            "sortie le | en salles le | sort le | sort en salles | sorti en salles | sorti en | disponible depuis | sur netflix | "
            "depuis le | projeté pour la première fois | sorti chez nous | sort mercredi | dès le"
        ),
        "shoot": "tourné | tournée | tournage | filmé | filmée | tourna | tournent | a tourné | prises de vues",
        "theatre": (
            "applaudissements | dramaturge | scénographie | théâtre | pièce mise en scène | restaurant | recette | ingrédients | concert | album | exposition | jeu vidéo | "
            "scène nationale | entracte | au théâtre | comédie-française | roman policier | spectacle | mi-temps | arbitre | buteur | "
            "isbn | pages | éditions | recette | four | cuillère | festival de rue | randonnée | musée | comédienne de théâtre | "
            "metteur en scène de théâtre | logiciel | mise à jour | vinyle | concert | titres | chanteuse | chanteur | guitare | "
            "refrain"
        ),
        "because": (
            "parce que | à cause de | en raison de | à cause du | en raison du | suite à | après la mort de | faute de | "
            "après le décès de | à la suite de | puisque | à cause des | pour cause de | en raison des | suite au | suite à la"
        ),
        "unwon": (
            "oublié | snobé | méritait | mériterait | aurait mérité | mérite | favori | favorite | favoris | course | campagne | "
            "pronostics | espoir d'oscar | en route pour"
        ),
        "span_of_time": "ans | mois | semaines | jours | années | an",
        "part": (
            "rôle | rôles | rôle principal | rôle-titre | personnage | personnages | personnage principal | héros | héroïne | "
            "protagoniste | second rôle | voix | premier rôle"
        ),
        "backer": "studio | studios | producteurs | producteur | distributeurs | chaînes | financeurs | festivals | commission | cnc",
        "no_part": (
            "piano | guitare | violon | musique | jeu | cartes | échecs | tour | accordéon | ukulélé | batterie | violoncelle | "
            "trompette | chanson | chansons | tennis | foot"
        ),
    },
    roles={
        "director": (
            "réalisateur | réalisatrice | réalisateurs | réalisation | cinéaste | cinéastes | metteur en scène | metteuse en scène "
            "| mise en scène | réal | réal. | co-réalisateur | coréalisateur | réalisateur-scénariste | auteur-réalisateur | "
            "co-réalisatrice | coréalisatrice | réalisatrices | réalisatrice et scénariste | réalisation et scénario"
        ),
        "writer": (
            "scénariste | scénaristes | scénario | coscénariste | co-scénariste | auteur du scénario | dialoguiste | dialogues | "
            "adaptation | réalisateur-scénariste | écriture | scénario original | scénar | auteur-réalisateur | co-auteur | "
            "coauteur | coécriture | scénariste et dialoguiste | dialoguistes | script"
        ),
        "producer": (
            "producteur | productrice | producteurs | producteur délégué | coproducteur | producteur exécutif | productrices | "
            "coproductrice | production déléguée | producteurs délégués"
        ),
        "composer": (
            "compositeur | compositrice | compositeurs | musique | bande originale | bande-originale | partition | musique "
            "originale | bo | b.o. | musique de film | musiques | compositions | thème musical | bande son | bande-son | score | "
            "mus"
        ),
        "cinematographer": (
            "directeur de la photographie | directrice de la photographie | chef opérateur | cheffe opératrice | chef-opérateur | "
            "directeur photo | photographie | photo | image | images | lumière | opérateur | caméra | chef-op | directeur de la "
            "photo | directrice de la photo | dop | prise de vue | prises de vues | chef op"
        ),
        "editor": "montage | monteur | monteuse | monteurs | cheffe monteuse | chef monteur | monteuses",
        "actor": "acteur | actrice | comédien | comédienne | vedette | star | interprète | acteur principal | actrice principale",
    },
    participles={
        "director": (
            "réalisé | réalisée | réalisés | mis en scène | mise en scène | dirigé | dirigée | tourné | tournée | filmé | filmée | "
            "coréalisé | co-réalisé | signé | signée | tournés | coréalisée | co-réalisée | signés"
        ),
        "writer": (
            "écrit | écrite | écrits | scénarisé | coécrit | co-écrit | coécrite | scénarisée | dialogué | adapté | coécrits | "
            "co-écrite | cosigné | co-signé | adaptée | scénarisés | imaginé | imaginée"
        ),
        "producer": "produit | produite | produits | coproduit | coproduite",
        "composer": "composé | composée | composées",
        "cinematographer": "photographié | photographiée | éclairé | cadré",
        "editor": "monté | montée",
    },
    verbs={
        "director": (
            "réalise | réalisa | a réalisé | réalisait | met en scène | mit en scène | filme | tourne | tourna | a tourné | dirige "
            "| signe | signe avec | avait réalisé | avait filmé | a filmé | a filmée | tournera | filma | a mis en scène | "
            "coréalise | avait tourné | réalisent | ont réalisé | réalisèrent | tournent | signe là | signe ici | signe avec ce "
            "film"
        ),
        "writer": (
            "écrit | écrivit | a écrit | avait écrit | écrivent | coécrit | signe le scénario | a coécrit | a adapté | adapte | "
            "cosigne le scénario | cosigne le script | ont écrit | ont coécrit | coécrivent | coécrivit | écrivirent | signe les "
            "dialogues | adaptent | écrit le scénario | a écrit le scénario | cosignent le scénario | signe aussi le scénario"
        ),
        "producer": "produit | produisit | a produit | produisent | coproduit | ont produit | coproduisent | a coproduit",
        "composer": (
            "compose | composa | a composé | signe la musique | signe la partition | a signé la musique | ont composé | composent | "
            "ont écrit la musique | écrit la musique | a écrit la musique | signent la musique"
        ),
        "cinematographer": (
            "photographie | éclaire | éclaira | signe la photographie | signe l'image | signe la photo | est à la caméra | à la "
            "caméra | est à l'image | a éclairé | a photographié | éclairait | est derrière la caméra | tient la caméra"
        ),
        "editor": "monte | monta | a monté | signe le montage | ont monté",
    },
    labels={
        "title": "titre | titre original | vo | titre vo | titre français | t.o. | autre titre | titre anglais",
        "year": "année | année de production | date de production | année de réalisation",
        "runtime": "durée | longueur",
        "release_date": (
            "sortie | date de sortie | sortie en salles | sortie france | sortie nationale | date de sortie en france | sortie le | "
            "en salles le | première"
        ),
        "certificate": "classification | classement | visa | interdiction | public",
        "genre": "genre | genres | catégorie",
        "country": "pays | nationalité | nationalités | pays d'origine | origine | production",
        "language": "langue | langues | langue originale | langues originales | vo en",
        "company": (
            "production | distributeur | distribution | société de production | sociétés de production | producteur | studio | "
            "société | sociétés | distribué par | éditeur"
        ),
        "based_on": "d'après | adapté de | source",
        "rating": (
            "note | notre note | notre avis | note des spectateurs | spectateurs | presse | avis | verdict | ma note | la note | "
            "note moyenne"
        ),
        "award": "récompenses | prix | distinctions | palmarès",
        "budget": "budget | coût",
        "box_office": "box-office | box office | entrées | recettes | nombre d'entrées",
    },
    months=counted(
        "janvier | janv; février | févr | fév; mars; avril | avr; mai; juin; juillet | juil; août | aout; septembre | sept; "
        "octobre | oct; novembre | nov; décembre | déc"
    ),
    numbers=counted(
        "un | une; deux; trois; quatre; cinq; six; sept; huit; neuf; dix; onze; douze | une douzaine; treize; quatorze; "
        "quinze | une quinzaine; seize; dix-sept; dix-huit; dix-neuf; vingt | une vingtaine; "
        "vingt et un | vingt-et-un | vingt et une | vingt-et-une; vingt-deux; vingt-trois; vingt-quatre; vingt-cinq; vingt-six; "
        "vingt-sept; vingt-huit; vingt-neuf; trente | une trentaine; trente et un | trente-et-un | trente et une | trente-et-une; "
        "trente-deux; trente-trois; trente-quatre; trente-cinq; trente-six; trente-sept; trente-huit; trente-neuf; quarante; "
        "quarante et un | quarante-et-un | quarante et une | quarante-et-une; quarante-deux; quarante-trois; quarante-quatre; "
        "quarante-cinq; quarante-six; quarante-sept; quarante-huit; quarante-neuf; cinquante; "
        "cinquante et un | cinquante-et-un | cinquante et une | cinquante-et-une; cinquante-deux; cinquante-trois; cinquante-quatre; "
        "cinquante-cinq; cinquante-six; cinquante-sept; cinquante-huit; cinquante-neuf; soixante; "
        "soixante et un | soixante-et-un | soixante et une | soixante-et-une; soixante-deux; soixante-trois; soixante-quatre; "
        "soixante-cinq; soixante-six; soixante-sept; soixante-huit; soixante-neuf; soixante-dix | septante; "
        "soixante et onze | soixante-et-onze | septante-et-un; soixante-douze | septante-deux; soixante-treize | septante-trois; "
        "soixante-quatorze | septante-quatre; soixante-quinze | septante-cinq; soixante-seize | septante-six; "
        "soixante-dix-sept | septante-sept; soixante-dix-huit | septante-huit; soixante-dix-neuf | septante-neuf; "
        "quatre-vingts | quatre-vingt; quatre-vingt-un | quatre-vingt-une; quatre-vingt-deux; quatre-vingt-trois; "
        "quatre-vingt-quatre; quatre-vingt-cinq; quatre-vingt-six; quatre-vingt-sept; quatre-vingt-huit; quatre-vingt-neuf; "
        "quatre-vingt-dix | nonante; quatre-vingt-onze | nonante-et-un; quatre-vingt-douze | nonante-deux; "
        "quatre-vingt-treize | nonante-trois; quatre-vingt-quatorze | nonante-quatre; quatre-vingt-quinze | nonante-cinq; "
        "quatre-vingt-seize | nonante-six; quatre-vingt-dix-sept | nonante-sept; quatre-vingt-dix-huit | nonante-huit; "
        "quatre-vingt-dix-neuf | nonante-neuf; cent | une centaine"
    ),
    making={
        "idea": (
            "l'idée | est né | est née | naît | a germé | le projet est né | tout a commencé | à l'origine du projet | "
            "l'idée du film | l'idée lui est venue | remonte à | a commencé à écrire | commence à écrire | le projet remonte | "
            "l'origine du film"
        ),
        "drafts": (
            "versions du scénario | versions | réécritures | réécrit | moutures | versions du script | versions de scénario | "
            "réécritures du scénario | versions avant"
        ),
        "postponed": (
            "repoussé | repoussée | reporté | reportée | retardé | retardée | différé | ajourné | a été repoussé | a été reporté | "
            "a été retardé | décalé | décalée | suspendu | interrompu | mis en pause | report du tournage | repousser | reporter"
        ),
        "rejected": (
            "refusé par | refusée par | rejeté | rejetée | refus | refusé | refusée | refusent | ont refusé | "
            "personne ne voulait | ont dit non | rejets"
        ),
        "financed": "financement | financé | financée | subvention",
        "shooting": (
            "tourné en | tournée en | tourné à | le tournage | tournage a duré | tournage commence | jours de tournage | "
            "semaines de tournage | tourna | filmé en | tourné entre | tournée entre | tournage a commencé | "
            "tournage s'est déroulé | tournage débute | tourné pendant | a été tourné | a été tournée | mois de tournage"
        ),
        "writing": (
            "à écrire | d'écriture | pour écrire | de travail | de préparation | de gestation | de développement | "
            "pour monter le film | pour le monter | à monter le film"
        ),
    },
    works={
        "film": (
            "débute avec | débuta avec | premier film | premier long métrage | précédent film | a réalisé | son premier long | "
            "ses débuts avec | avait réalisé | après"
        ),
        "short": "courts métrages dont | courts métrages comme | le court métrage | courts métrages",
        "documentary": "documentaires dont | documentaires comme | le documentaire",
        "series": "la série | séries comme",
    },
    genres={
        "drama": "drame | drames | dramatique",
        "comedy": "comédie | comédies",
        "romance": "romance | film d'amour | histoire d'amour | romantique",
        "thriller": "thriller | suspense",
        "horror": "horreur | film d'horreur | épouvante | épouvante-horreur | épouvante horreur",
        "documentary": "documentaire | documentaires",
        "animation": "animation | dessin animé | film d'animation",
        "western": "western",
        "musical": "comédie musicale | film musical | musical",
        "science-fiction": "science-fiction | science fiction | sf",
        "fantasy": "fantastique | fantasy",
        "crime": "policier | polar | film policier | film de gangsters | crime",
        "war": "guerre | film de guerre | drame de guerre",
        "action": "action | film d'action",
        "adventure": "aventure | aventures | film d'aventures",
        "mystery": "mystère",
        "biography": "biopic | biographie | biographique",
        "history": "historique | film historique | film en costumes",
        "family": "famille | film familial",
        "sport": "sport",
        "film-noir": "film noir",
        "short": "court métrage | court-métrage",
        "silent": "film muet | muet",
        "superhero": "film de super-héros | super-héros",
        "disaster": "film catastrophe",
        "martial-arts": "arts martiaux",
        "spy": "espionnage | film d'espionnage",
        "music": "",
        "tragicomedy": "comédie dramatique | tragi-comédie",
        "romantic-comedy": "comédie romantique",
        "melodrama": "mélodrame | mélo",
        "satire": "satire",
        "erotic": "érotique",
        "slasher": "slasher",
        "experimental": "expérimental",
        "black-comedy": "comédie noire",
        "heist": "",
        "road-movie": "road movie | road-movie",
    },
    countries={
        "us": "états-unis | é.-u. | usa | u.s.a. | américain | américaine | américains | américaines | amérique",
        "gb": "royaume-uni | grande-bretagne | r.-u. | angleterre | britannique | britanniques | anglais | anglaise",
        "fr": "france | français | française | françaises | fr",
        "de": "allemagne | allemand | allemande | allemands | rfa | rda",
        "it": "italie | italien | italienne | italiens",
        "es": "espagne | espagnol | espagnole",
        "pt": "portugal | portugais | portugaise",
        "br": "brésil | brésilien | brésilienne",
        "mx": "mexique | mexicain | mexicaine",
        "ar": "argentine | argentin",
        "cl": "chili | chilien | chilienne",
        "co": "colombie | colombien",
        "jp": "japon | japonais | japonaise",
        "cn": "chine | chinois | chinoise",
        "hk": "hong kong | hong-kong",
        "tw": "taïwan | taïwanais",
        "kr": "corée du sud | corée | coréen | coréenne | sud-coréen | sud-coréenne",
        "in": "inde | indien | indienne",
        "ir": "iran | iranien | iranienne",
        "tr": "turquie | turc | turque",
        "ru": "russie | russe",
        "su": "urss | u.r.s.s. | soviétique",
        "pl": "pologne | polonais | polonaise",
        "cz": "république tchèque | tchéquie | tchèque",
        "cs": "tchécoslovaquie",
        "hu": "hongrie | hongrois | hongroise",
        "ro": "roumanie | roumain | roumaine",
        "gr": "grèce | grec | grecque",
        "se": "suède | suédois | suédoise",
        "dk": "danemark | danois | danoise",
        "no": "norvège | norvégien | norvégienne",
        "fi": "finlande | finlandais | finlandaise",
        "is": "islande | islandais",
        "nl": "pays-bas | néerlandais | néerlandaise | hollande",
        "be": "belgique | belge | belges",
        "ch": "suisse",
        "at": "autriche | autrichien | autrichienne",
        "ie": "irlande | irlandais",
        "ca": "canada | canadien | canadienne | québec | québécois | québécoise",
        "au": "australie | australien | australienne",
        "nz": "nouvelle-zélande",
        "za": "afrique du sud",
        "sn": "sénégal | sénégalais | sénégalaise",
        "eg": "égypte | égyptien",
        "il": "israël | israélien | israélienne",
        "ps": "palestine | palestinien",
        "lb": "liban | libanais | libanaise",
        "ma": "maroc | marocain",
        "tn": "tunisie | tunisien",
        "dz": "algérie | algérien",
        "th": "thaïlande",
        "vn": "vietnam",
        "ph": "philippines",
        "id": "indonésie",
        "ua": "ukraine",
        "rs": "serbie",
        "hr": "croatie",
        "ba": "bosnie",
        "yu": "yougoslavie",
        "cu": "cuba",
        "pe": "pérou",
        "uy": "uruguay",
        "ml": "mali",
        "mr": "mauritanie",
        "bg": "bulgarie",
        "ge": "géorgie",
        "ee": "estonie",
        "lv": "lettonie",
        "lt": "lituanie",
        "sk": "slovaquie",
        "si": "slovénie",
        "lu": "luxembourg",
        "qa": "qatar",
        "ng": "nigeria",
        "ke": "kenya",
    },
    tongues={
        "en": "anglais | anglaise",
        "fr": "français | française",
        "de": "allemand",
        "it": "italien",
        "es": "espagnol",
        "pt": "portugais",
        "ja": "japonais",
        "zh": "chinois | mandarin | cantonais",
        "ko": "coréen",
        "hi": "hindi",
        "fa": "persan | farsi",
        "tr": "turc",
        "ru": "russe",
        "pl": "polonais",
        "sv": "suédois",
        "da": "danois",
        "no": "norvégien",
        "fi": "finnois",
        "nl": "néerlandais",
        "ar": "arabe",
        "he": "hébreu",
        "el": "grec",
        "hu": "hongrois",
        "ro": "roumain",
        "cs": "tchèque",
        "ca": "catalan",
        "eu": "basque",
        "gl": "galicien",
        "la": "latin",
        "ta": "tamoul",
        "te": "télougou",
        "bn": "bengali",
        "wo": "wolof",
        "yi": "yiddish",
        "th": "thaï",
        "vi": "vietnamien",
        "is": "islandais",
        "uk": "ukrainien",
        "ga": "irlandais",
    },
    aspects={
        "plot": (
            "intrigue | histoire | récit | scénarisation | narration | dénouement~0.4 | fin~0.4 | final~0.4 | trame | "
            "rebondissements~0.4 | personnages~0.4 | sous-intrigue | prémisse | postulat | dernier acte | point de départ | "
            "conclusion~0.4"
        ),
        "acting": (
            "jeu d'acteur | interprétation | interprétations | prestation | prestations | acteur~0.4 | actrice~0.4 | "
            "acteurs~0.4 | actrices~0.4 | comédien~0.4 | comédienne~0.4 | comédiens~0.4 | comédiennes~0.4 | casting | "
            "distribution~0.4 | interprète~0.4 | interprètes~0.4 | rôle-titre | direction d'acteurs | seconds rôles | "
            "composition | performance~0.4 | performances | alchimie | jeu des acteurs | jeu d'acteurs | jeu des comédiens | "
            "duo d'acteurs | apparition"
        ),
        "direction": (
            "mise en scène | réalisation | réalisateur~0.4 | réalisatrice~0.4 | réalise~0.4 | cinéaste~0.4 | "
            "metteur en scène~0.4 | filme~0.4 | montage | découpage | dirige~0.4 | réalisé~0.4 | réalisée~0.4"
        ),
        "photography": (
            "photographie | photo~0.4 | image~0.4 | images | caméra | plans~0.4 | cadrages | cadre~0.4 | lumière~0.4 | "
            "chef opérateur | visuel | visuels | visuelle | visuelles | visuellement | esthétique | effets spéciaux | "
            "décors~0.4 | animation | direction artistique | plastique"
        ),
        "music": "musique | bande originale | bande-son | bande son | partition | chansons | score | b.o. | bo | compositeur~0.4",
        "writing": (
            "scénario | dialogues | dialogue | écriture | scénariste~0.4 | scénaristes~0.4 | écrit~0.4 | écrite~0.4 | "
            "script | répliques | humour | gags | dialoguiste"
        ),
        "pace": (
            "rythme | tempo | durée | longueurs | longueur | lenteur | lenteurs | traîne en longueur | trop long | "
            "trop longue | trop lent | temps mort | temps morts | cadence | s'étire | minutes de trop | tire en longueur"
        ),
        "effect": (
            "émeut | émeuvent | bouleverse | bouleversant* | émouvant* | touchant* | émotion | émotions | "
            "marque les esprits | marque durablement | laisse froid | laisse de marbre | laisse indifférent | inoubliable* | "
            "larmes | prend aux tripes | fait rire | fait pleurer | hante | déchirant* | coup de poing | coup au cœur | "
            "touche au cœur | touche en plein | émeut aux larmes"
        ),
    },
    praise=(
        "excellent* | magnifique* | superbe* | splendide* | sublime* | merveilleu* | formidable* | fantastique et | génial | "
        "géniale | géniaux | géniales | brillant* | brio | brillamment | éblouissant* | éblouit | époustouflant* | bluffant* | "
        "bluffe | remarquable* | remarquablement | exceptionnel* | extraordinaire* | impressionnant* | saisissant* | "
        "fascinant* | fascine | captivant* | captive | passionnant* | passionne | haletant* | prenant* | palpitant* | "
        "envoûtant* | envoûte | hypnotique* | émouvant* | émeut | bouleversant* | bouleverse | touchant* | poignant* | "
        "attachant* | tendre | drôle* | hilarant* | désopilant* | savoureu* | délicieu* | délectable* | jubilatoire* | "
        "réjouissant* | charmant* | séduit | séduisant* | séduit par | intelligent* | intelligence | malin | maligne | "
        "subtil* | subtilité | finesse | nuancé* | nuances | sensible* | sensibilité | délicat* | délicatesse | pudeur | "
        "pudique* | sincère* | sincérité | sonne juste | jeu juste | tout en justesse | justesse | authentique* | crédible* | "
        "convaincant* | convainc | convainquent | parfait* | parfaite* | perfection | parfaitement | impeccable* | "
        "irréprochable* | chef-d'œuvre | chefs-d'œuvre | chef d'œuvre | chef-d'oeuvre | chef d'oeuvre | bijou | petit bijou | "
        "pépite | perle | réussi | réussie | réussis | réussies | réussite | réussit | réussissent | maîtrisé* | maîtrise | "
        "maestria | virtuose* | virtuosité | magistral* | magistrale* | magistralement | inspiré* | inventif* | inventive* | "
        "inventivité | originalité | très original | audacieu* | audace | ambitieu* | élégant* | élégance | beau film | "
        "beaux plans | très beau | très belle | belle réussite | belle surprise | beauté | raffiné* | soigné* | léché* | "
        "poétique* | lumineu* | solaire | rayonnant* | irradie | rayonne | crève l'écran | vole la vedette | porte le film | "
        "excelle | excellent dans | brille | brillent | inoubliable* | mémorable* | incontournable* | à ne pas manquer | "
        "à voir absolument | immanquable* | vaut le détour | mérite | on adore | j'ai adoré | adoré | aimé | régal | "
        "se régale | un bonheur | vrai bonheur | vrai plaisir | pur plaisir | un plaisir | enchante | enchanteur* | "
        "enthousiasmant* | puissant* | intense* | intensité | percutant* | efficace* | efficacité | rythmé* | enlevé* | "
        "sans temps mort | mené tambour battant | nerveu* | trépidant* | foisonnant* | riche et | richesse | profondeur | "
        "lucide | généreu* | humaniste* | salutaire | fin et | finement | bravo | coup de maître | coup de cœur | triomphe | "
        "talent | talentueu* | époustouflé* | épatant* | fabuleu* | grandiose* | somptueu* | étincelant* | étonnant* | "
        "stupéfiant* | sidérant* | surprenant* | tient en haleine | inspirant* | habité* | bien écrit | bien écrite | "
        "bien écrits | bien mené | bien menée | bien ficelé | bien vu | meilleur film | meilleurs films | meilleur rôle | "
        "un des meilleurs | l'un des meilleurs | l'une des meilleures | au sommet | grand film | grand rôle | déchirant* | "
        "marque les esprits"
    ),
    blame=(
        "mauvais film | mauvais goût scénaristique | mauvaise mise en scène | mauvais scénario | mal écrit | mal filmé | "
        "mal joué | mal ficelé | mal construit | pires | nulle part ailleurs | nulles | nullité | médiocre* | médiocrité | "
        "décevant* | déçoit | déçoivent | déception | déçu* | ennuyeu* | ennui | ennuie | s'ennuie | barbant* | assommant* | "
        "soporifique* | lassant* | lasse | fastidieu* | pénible* | pesant* | lourdement | lourdeur* | lourdingue* | "
        "laborieu* | poussif | poussive | poussifs | molle | mollasson* | longuet | longuette | trop long | trop longue | "
        "interminable* | trop lent | trop lente | bien trop lent | s'étire | traîne | traîne en longueur | tire en longueur | "
        "longueurs | lenteurs | temps morts | prévisible* | convenu* | cliché | clichés | cousu de fil blanc | "
        "cousue de fil blanc | stéréotypé* | stéréotypes | caricatural* | caricaturale* | caricature* | banal | banale | "
        "banalité* | platitude* | fade* | insipide* | terne* | anodin* | quelconque* | sonne creux | vain | vaine | "
        "superficiel* | faible* | faiblesse* | faiblard* | maigre* | bâclé* | brouillon* | confus* | décousu* | incohérent* | "
        "incompréhensible* | bancal | bancale | inégal | inégale | inégaux | maladroit* | maladresse* | grossier | grossière | "
        "grossiers | ridicule* | grotesque* | risible* | absurde scénario | invraisemblable* | improbable scénario | "
        "peu crédible | peu crédibles | peu convaincant | peu convaincante | ne convainc | peine à convaincre | "
        "ne fonctionne pas | ne tient pas | ne prend pas | ne décolle | tombe à plat | raté | ratée | ratés | ratées | "
        "ratage* | échoue | échouent | manque de | manquent de | manque cruellement | pèche par | peine à | souffre de | "
        "défaut | défauts | le problème est | seul problème | hélas | dommage | s'essouffle | s'enlise | patine | se perd | "
        "tourne à vide | tourne en rond | surjoué* | surjoue | surjouent | cabotine* | cabotinage | artificiel* | forcé* | "
        "prétentieu* | pompeu* | pompier | ampoulé* | poseur | nombriliste* | complaisant* | mièvre* | mièvrerie* | "
        "larmoyant* | sirupeu* | manichéen* | moralisateur* | racoleur* | racoleuse | putassier | vulgaire* | gênant* | "
        "agaçant* | agace | irritant* | énervant* | insupportable* | horripilant* | navet | navets | nanar | catastrophe | "
        "catastrophique* | désastre | désastreu* | indigeste* | oubliable* | dispensable* | inutile* | superflu* | gâché* | "
        "gâche | gâchis | sous-exploité* | sous-employé* | perte de temps | à éviter | à fuir | laisse froid | "
        "laisse de marbre | laisse indifférent | sans saveur | sans âme | sans intérêt | sans relief | sans inspiration | "
        "paresseu* | simpliste* | trop facile | facilité* | facilités | surestimé* | répétitif* | répétitive | redondant* | "
        "appuyé* | démonstratif | démonstrative | édulcoré* | aseptisé* | lisse | impersonnel* | désincarné* | expédié* | "
        "précipité* | brouillonne"
    ),
    tags={
        "18th-century": "xviiie siècle | révolution française | siècle des lumières | marie-antoinette | versailles~0.4 | cour de louis",
        "1920s": "années vingt~0.5 | années 20~0.5 | dans les années 20~0.6 | dans les années vingt~0.6 | france des années 20 | amérique des années 20 | paris des années 20",
        "1930s": "années trente~0.5 | années 30~0.5 | dans les années 30~0.6 | dans les années trente~0.6 | france des années 30 | amérique des années 30 | paris des années 30",
        "1940s": "années quarante~0.5 | années 40~0.5 | dans les années 40~0.6 | dans les années quarante~0.6 | france des années 40 | amérique des années 40 | paris des années 40",
        "1950s": "années cinquante~0.5 | années 50~0.5 | dans les années 50~0.6 | dans les années cinquante~0.6 | france des années 50 | amérique des années 50 | paris des années 50",
        "1960s": "années soixante~0.5 | années 60~0.5 | dans les années 60~0.6 | dans les années soixante~0.6 | france des années 60 | amérique des années 60 | paris des années 60",
        "1970s": "années soixante-dix~0.5 | années 70~0.5 | dans les années 70~0.6 | dans les années soixante-dix~0.6 | france des années 70 | amérique des années 70 | paris des années 70",
        "1980s": "années quatre-vingt~0.5 | années 80~0.5 | dans les années 80~0.6 | dans les années quatre-vingt~0.6 | france des années 80 | amérique des années 80 | paris des années 80",
        "1990s": "années quatre-vingt-dix~0.5 | années 90~0.5 | dans les années 90~0.6 | dans les années quatre-vingt-dix~0.6 | france des années 90 | amérique des années 90 | paris des années 90",
        "19th-century": "xixe siècle | dix-neuvième siècle | victorien*~0.6 | napoléonien*~0.6 | second empire | jane austen | ère victorienne",
        "abortion": "avortement*~0.6 | avorter~0.6 | ivg~0.6",
        "absurd": "absurde | humour absurde | kafkaïen* | ubuesque* | burlesque et absurde | théâtre de l'absurde",
        "addiction": "addiction*~0.6 | addict~0.6 | toxicoman*~0.6 | junkie*~0.6 | drogué*~0.6 | cure de désintoxication | overdose~0.6 | dépendance~0.6",
        "adolescence": "adolescen*~0.6 | jeunesse~0.6 | puberté~0.6 | ado~0.6 | ados~0.6",
        "adoption": "adoption~0.6 | enfant adopté | parents adoptifs | famille d'accueil | fils adoptif | fille adoptive",
        "africa": "afrique~0.4 | africain*~0.4 | kenya~0.4 | nigéria~0.4 | rwanda*~0.4 | éthiopie~0.4 | sénégal*~0.4 | congo*~0.4",
        "ageing": "vieillesse~0.6 | vieillir~0.6 | vieillissement~0.6 | personnes âgées | vieillissant*~0.6 | troisième âge | retraité*~0.6",
        "airplane": "avion~0.4 | avions~0.4 | aéroport~0.4 | pilote~0.4 | pilotes~0.4 | aviateur*~0.4 | aviatrice~0.4",
        "alcoholism": "alcoolisme~0.6 | alcoolique*~0.6 | ivrogne*~0.6 | boisson~0.6 | alcoolisé*~0.6",
        "alienation": "aliénation~0.6 | aliéné*~0.6 | incommunicabilité~0.6 | déracinement~0.6 | désœuvrement~0.6 | incommunication~0.6",
        "aliens": "extraterrestre*~0.6 | alien~0.6 | aliens~0.6 | invasion extraterrestre | ovni*~0.6 | martien*~0.6",
        "allegory": "allégori* | allégorique* | parabole* | fable~0.6",
        "ambition": "ambition~0.6 | ambitions~0.6 | arriviste*~0.6 | soif de pouvoir | ascension sociale | dévoré par l'ambition",
        "american-civil-war": "guerre de sécession | confédérés~0.4 | guerre civile américaine",
        "american-midwest": "midwest~0.4 | amérique profonde~0.6 | rust belt~0.6 | nebraska~0.4 | minnesota~0.4 | pennsylvanie~0.4",
        "american-south": "sud des états-unis~0.6 | sud profond~0.6 | louisiane~0.4 | texas~0.4 | mississippi~0.4 | gothique sudiste~0.6 | alabama~0.4 | sudiste*~0.4",
        "amnesia": "amnésie | amnésique* | perte de mémoire | perdu la mémoire | perd la mémoire",
        "angry": "plein de rage | pleine de rage | cri de rage | cri de colère | rageur* | rageuse | en colère~0.5 | film rageur",
        "animals": "animaux~0.4 | animaux qui parlent~0.6 | cause animale~0.6 | cheval~0.4 | chevaux~0.4 | loup~0.4 | loups~0.4 | baleine*~0.4 | éléphant*~0.4 | âne~0.4 | oiseaux~0.4",
        "anime": "anime | animé japonais | studio ghibli | ghibli | manga | japanime | animation japonaise",
        "anti-war": "antimilitariste* | pacifiste* | anti-guerre | absurdité de la guerre | folie de la guerre",
        "antihero": "antihéros~0.6 | anti-héros | héros ambigu | antihéroïne~0.6 | héros malgré lui",
        "antiquity": "rome antique | empire romain | grèce antique | gladiateur*~0.6 | égypte ancienne | péplum*~0.6 | pharaon*~0.6 | antiquité~0.6",
        "apartment": "immeuble~0.4 | colocation~0.4 | colocataire*~0.4 | appartement parisien~0.6 | copropriété~0.4 | voisins d'immeuble~0.6",
        "apocalypse": "apocalypse~0.6 | apocalyptique*~0.6 | fin du monde | guerre nucléaire | astéroïde~0.6 | apocalypse nucléaire",
        "archival-footage": "images d'archives | archives | films de famille | documents d'archives | actualités filmées | super 8",
        "art": "peintre*~0.4 | peinture~0.4 | sculpteur~0.4 | sculptrice~0.4 | monde de l'art~0.6 | processus créatif~0.6 | artiste maudit~0.6 | création artistique~0.6",
        "arthouse": "film d'auteur | cinéma d'auteur | art et essai | art-et-essai",
        "artificial-intelligence": "intelligence artificielle | robot*~0.6 | androïde*~0.6 | cyborg*~0.6 | humanoïde*~0.6 | réplicant*~0.6",
        "assassination": "tentative d'assassinat | régicide~0.4 | assassinat du président | complot pour assassiner | attentat contre",
        "atmospheric": "atmosphérique* | atmosphère~0.5 | film d'atmosphère | ambiance envoûtante",
        "autism": "autis* | autiste* | asperger | neuroatypique*",
        "b-movie": "série b | série z | cinéma bis | film d'exploitation | grindhouse | nanar* | pulp",
        "based-on-true-events": "histoire vraie | faits réels | fait divers | inspiré de faits | histoire véridique | faits authentiques | événements réels | tiré d'une histoire",
        "beach": "plage*~0.4 | bord de mer~0.6 | surf~0.4 | station balnéaire~0.6 | côte normande~0.6",
        "berlin": "rues de berlin | berlin-est | berlin est | mur de berlin | berlin-ouest | berlinois*~0.4",
        "betrayal": "trahison*~0.6 | trahit~0.6 | trahi*~0.6 | traître*~0.6 | félonie~0.6",
        "big-city": "grande ville | jungle urbaine | vie urbaine | métropole*~0.4 | mégalopole~0.4 | grandes villes",
        "biopic": "biopic* | film biographique | biographique* | biographie filmée",
        "bittersweet": "doux-amer* | douce-amère* | doux-amère* | entre rire et larmes | entre rires et larmes | aigre-doux* | rire et pleurer",
        "black-and-white": "noir et blanc | noir-et-blanc | monochrome*",
        "black-comedy": "comédie noire | humour noir | humour macabre | comédie grinçante | grinçant*",
        "blackmail": "chantage~0.6 | maître chanteur | extorsion~0.6 | racket~0.6",
        "bleak": "désespéré* | sans espoir | d'une noirceur | noirceur | désespérance | glauque* | sinistre et",
        "blockbuster": "blockbuster* | superproduction* | gros budget | grosse production | film pop-corn | film à grand spectacle",
        "boarding-school": "pensionnat*~0.4 | internat~0.4 | école de garçons | pension pour | école de filles",
        "body-horror": "body horror | horreur corporelle | mutation* | transformation monstrueuse | mutilation*",
        "boxing": "boxe~0.6 | boxeur*~0.6 | boxeuse*~0.6 | sur le ring | poids lourd",
        "breakup": "rupture amoureuse | rupture~0.4 | se séparent | séparation d'un couple | chagrin d'amour",
        "broken-dreams": "rêves brisés | rêves déçus | espoirs déçus | rêves inassouvis | rêves perdus",
        "buddy": "buddy movie* | duo mal assorti | duo improbable | tandem~0.6 | couple mal assorti | bromance~0.6 | duo de choc",
        "bullying": "harcèlement~0.6 | harcelé*~0.6 | brimades~0.6 | bizutage~0.6 | humiliation*~0.6 | souffre-douleur",
        "campy": "kitsch* | kitch | nanar* | tellement mauvais que | outrancier*",
        "capitalism": "capitalis*~0.6 | consumérisme~0.6 | wall street | crise financière | néolibéral*~0.6 | société de consommation | traders~0.6",
        "cat-and-mouse": "chat et la souris | chat et de la souris | duel psychologique | jeu du chat | jeu mortel | jeu de dupes",
        "chamber-piece": "huis clos | huis-clos | drame de chambre | théâtre filmé | face-à-face | théâtral*",
        "chaotic": "chaotique* | frénétique* | délirant* | foutraque* | anarchique* | déchaîné*",
        "character-study": "étude de caractère* | étude de personnage* | portrait psychologique | portrait de femme | portrait d'un homme | portrait d'une femme | étude psychologique",
        "charming": "charmant* | délicieu* | charme~0.6 | adorable* | craquant* | attachant*",
        "chase": "course-poursuite | courses-poursuites | poursuite en voiture | poursuitee en voiture | course poursuite | poursuites~0.4",
        "child-protagonist": "petite fille~0.6 | petit garçon~0.6 | enfant héros~0.6 | fillette*~0.4 | gamin*~0.4 | jeune garçon~0.6 | bande de gamins~0.6 | gosse*~0.4",
        "childhood": "enfance~0.6 | l'enfance | yeux d'un enfant | hauteur d'enfant | regard d'un enfant | regard d'enfant",
        "chilling": "glaçant* | glacial* | fait froid dans le dos | glace le sang | frissons",
        "christmas": "noël~0.4 | père noël | film de noël | réveillon~0.4",
        "circus": "cirque~0.4 | forain*~0.4 | clown~0.4 | clowns~0.4 | acrobate*~0.4 | fête foraine~0.6 | saltimbanque*~0.4",
        "class-conflict": "lutte des classes | différences sociales | classes sociales | riches et pauvres | inégalités~0.6 | différences de classe | fracture sociale | rapports de classe",
        "claustrophobic": "claustrophobe* | claustrophobique* | étouffant* | oppressant* | suffocant* | huis clos étouffant",
        "close-ups": "gros plan | gros plans | très gros plan",
        "cold-war": "guerre froide | maccarthysme~0.6 | crise des missiles | chasse aux sorcières hollywoodienne | menace nucléaire",
        "colonialism": "colonial*~0.6 | coloniaux~0.6 | colonialis*~0.6 | postcolonial*~0.6 | impérialisme~0.6 | colons~0.6 | décolonisation~0.6 | colonisation~0.6",
        "colourful": "haut en couleur | hauts en couleur | technicolor | couleurs saturées | couleurs vives | couleurs pastel | palette de couleurs | très coloré*",
        "comic-adaptation": "adapté de la bande dessinée | adaptation de la bande | bande dessinée | roman graphique | comics | marvel | bd",
        "coming-of-age": "récit initiatique | passage à l'âge adulte | récit d'apprentissage | film d'apprentissage | roman d'apprentissage | coming of age | coming-of-age | rite de passage | teen movie initiatique",
        "coming-out": "coming-out | coming out | sortir du placard | sortie du placard",
        "community": "communauté*~0.4 | quartier~0.4 | solidarité~0.4 | voisins~0.4 | voisinage~0.4 | entraide~0.4",
        "complex-plot": "intrigue complexe | labyrinth* | casse-tête | alambiqué* | puzzle | complexe intrigue | à tiroirs | tortueu*",
        "computer-animation": "animation numérique | animation 3d | images de synthèse | animation par ordinateur | film d'animation 3d",
        "con-artist": "arnaque*~0.6 | escroc*~0.6 | escroquerie*~0.6 | arnaqueur*~0.6",
        "contemplative": "contemplati* | méditati* | méditation sur | contemplation | film lent et",
        "controversial": "controversé* | a fait polémique | a divisé | fit scandale | a fait scandale | polémique~0.5 | divise la critique | interdit dans",
        "convent": "couvent~0.4 | monastère~0.4 | abbaye~0.4 | cloître~0.4 | monastique~0.4",
        "corruption": "corruption~0.6 | corrompu*~0.6 | pots-de-vin | ripoux~0.6 | ripou~0.6",
        "cosy": "cosy | douillet* | cocooning | film doudou",
        "countryside": "campagne~0.4 | rural*~0.4 | ruraux~0.4 | ferme~0.4 | fermier*~0.4 | paysan*~0.4 | agriculteur*~0.4 | ranch~0.4 | bucolique*~0.4 | monde paysan~0.6",
        "courage": "courage~0.4 | bravoure~0.4 | héroïsme~0.4 | héroïque*~0.4 | courageu*~0.4",
        "courtroom": "procès~0.6 | avocat*~0.6 | film de procès | prétoire~0.6 | tribunal~0.6 | drame judiciaire | jurés~0.6 | plaidoir*~0.6 | procureur*~0.6",
        "creepy": "sinistre* | flippant* | glaçant* | donne la chair de poule | fait froid dans le dos | chair de poule",
        "cult-film": "film culte | films cultes | culte | devenu culte | œuvre culte",
        "cults": "secte*~0.6 | gourou~0.6 | lavage de cerveau | endoctrin*~0.6 | sectaire*~0.6",
        "cultural-clash": "choc des cultures | choc culturel | différences culturelles | entre deux cultures | double culture",
        "cynical": "cynique* | cynisme | acerbe* | vitriol | au vitriol | corrosi*",
        "dance": "danse~0.4 | danseur*~0.4 | danseuse*~0.4 | ballet~0.4 | chorégraphi*~0.4 | tango~0.4 | flamenco~0.4",
        "dark": "film sombre | très sombre | ton sombre | sombre et | ténébreu* | histoire sombre | film noir et | noirceur",
        "deadpan": "pince-sans-rire | humour à froid | flegme | flegmatique* | humour sec",
        "death": "mourant*~0.4 | mortalité~0.4 | l'au-delà | lit de mort | face à la mort | agonie~0.4 | la mort~0.4",
        "deception": "mensonge*~0.4 | imposture*~0.4 | imposteur*~0.4 | manipulation*~0.4 | tromperie*~0.4 | supercherie~0.4 | duperie~0.4",
        "dementia": "démence | alzheimer | sénil*",
        "demonic-possession": "démon*~0.4 | exorcis*~0.4 | possession~0.4 | diable~0.4 | satan*~0.4 | possédé*~0.4",
        "depression": "dépression~0.6 | dépressi*~0.6 | déprimé*~0.6 | désespoir~0.4",
        "desert": "désert~0.4 | déserts~0.4 | sahara~0.4 | dunes~0.4 | désertique*~0.4",
        "desire": "désir~0.6 | désirs~0.6 | convoitise~0.6 | tentation~0.6 | concupiscence~0.6",
        "detective": "détective*~0.4 | enquêteur*~0.4 | enquêtrice*~0.4 | commissaire~0.4 | inspecteur de police~0.6 | enquête policière~0.6 | limier~0.4",
        "dialogue-driven": "dialogues percutants | bavard* | verbeu* | joute verbale | joutes verbales | longues conversations | dialogues incessants | film de dialogues",
        "dictatorship": "dictature*~0.6 | dictateur*~0.6 | totalitai*~0.6 | totalitarisme~0.6 | fascis*~0.6 | tyrannie~0.6 | tyran~0.6 | junte~0.6 | état policier",
        "directorial-debut": "premier long-métrage | premier long métrage | premier film | première réalisation | passage derrière la caméra | premiers pas derrière",
        "disability": "handicap*~0.6 | fauteuil roulant | paraplégique*~0.6 | tétraplégique*~0.6 | surdité~0.6 | sourd-muet* | cécité~0.6 | trisomi*~0.6 | langue des signes | aveugle*~0.6 | paralysé*~0.6 | malentendant*~0.6",
        "disillusionment": "désillusion* | désenchant* | illusions perdues | désabusé*",
        "disturbing": "dérangeant* | perturbant* | malsain* | malaisant* | met mal à l'aise",
        "divorce": "divorce~0.6 | divorces~0.6 | divorcé*~0.6 | divorcent~0.6 | garde des enfants | garde de leur",
        "documentary-style": "style documentaire | quasi documentaire | quasi-documentaire | docudrame | cinéma-vérité | cinéma vérité | aspect documentaire | docufiction",
        "dogs": "chien~0.4 | chiens~0.4 | chienne~0.4 | chiot*~0.4 | canin*~0.4",
        "domestic-violence": "violence conjugale | violences conjugales | violence domestique | mari violent | femme battue | femmes battues | père violent",
        "doppelganger": "double personnalité | dédoublement~0.6 | alter ego | sosie*~0.6 | son double",
        "dreamlike": "onirique* | onirisme | rêverie | hallucinatoire* | comme dans un rêve | hallucinée",
        "dreams": "rêves~0.6 | cauchemar*~0.6 | inconscient~0.6 | subconscient~0.6 | séquence onirique | cauchemardesque*~0.6",
        "drugs": "drogue~0.4 | drogues~0.4 | trafic de drogue | trafiquant*~0.4 | cocaïne~0.4 | dealer*~0.4 | héroïne~0.4 | cartel~0.4 | stupéfiants~0.4 | psychédélique*~0.4 | narcotrafi*~0.4",
        "duel": "duel~0.6 | duels~0.6 | affrontement final | rivalité*~0.6 | rivaux~0.6 | ennemi juré | face-à-face | face à face",
        "dysfunctional-family": "famille dysfonctionnelle | famille éclatée | famille déchirée | conflits familiaux | conflit familial | règlement de comptes familial | famille en crise",
        "dystopia": "dystopi* | dystopique* | orwellien* | contre-utopie | futur totalitaire",
        "east-germany": "allemagne de l'est | rda~0.6 | stasi~0.6 | rideau de fer | est-allemand* | réunification~0.6",
        "eastern-europe": "europe de l'est~0.6 | soviétique*~0.4 | urss~0.4 | moscou~0.4 | ukraine~0.4 | roumanie~0.4 | balkans~0.4 | balkanique*~0.4 | sarajevo~0.4 | bosnie~0.4 | tchernobyl~0.4",
        "education": "professeur*~0.4 | enseignant*~0.4 | instituteur*~0.4 | institutrice*~0.4 | élèves~0.4 | salle de classe~0.6 | prof et~0.6 | système éducatif~0.6",
        "eerie": "spectral* | fantomatique* | inquiétante étrangeté | d'outre-tombe",
        "emotional": "charge émotionnelle | chargé d'émotion | forte en émotion | riche en émotion* | riche en émotions | ascenseur émotionnel | émotionnellement | puissance émotionnelle",
        "ensemble-cast": "film choral | distribution prestigieuse | casting quatre étoiles | galerie de personnages | casting prestigieux | troupe d'acteurs | brochette d'acteurs | pléiade de stars | choral~0.6",
        "environment": "environnement*~0.4 | changement climatique~0.6 | réchauffement climatique~0.6 | écolog*~0.4 | pollution~0.4 | déforestation~0.4 | crise climatique~0.6",
        "epic": "épique* | épopée | fresque | grandiose* | à grande échelle | monumental* | monumentaux",
        "episodic": "film à sketches | épisodique* | vignettes | anthologie | divisé en chapitres | saynètes | en chapitres | découpé en chapitres",
        "erotic": "érotique* | érotisme | scène de sexe | scènes de sexe | sexe explicite | charge érotique",
        "erotic-thriller": "thriller érotique | thrillers érotiques",
        "espionage": "espion*~0.6 | espionnage~0.6 | agent secret | agents secrets | agent double | services secrets | film d'espionnage",
        "exile": "exil~0.6 | exilé*~0.6 | expatrié*~0.6 | banni*~0.6 | déraciné*~0.6",
        "existential": "existentiel* | existentialis* | sens de la vie | condition humaine | crise existentielle | l'existence humaine",
        "experimental": "expérimental* | expérimentaux | avant-garde | avant-gardiste* | audace formelle | expérimentation*",
        "expressionist": "expressionnis* | expressionnisme",
        "failing-marriage": "crise conjugale | couple en crise | mariage en crise | mariage malheureux | naufrage d'un couple | mariage qui s'effondre | fin d'un mariage | couple se déchire | couple qui se déchire | déliquescence d'un couple | crise de couple | mariage raté",
        "fairy-tale": "conte de fées | contes de fées | princesse*~0.6 | conte pour enfants",
        "fame": "la célébrité | la gloire | vedettariat~0.4 | prix de la gloire | prix du succès | notoriété~0.4",
        "family-friendly": "pour toute la famille | petits et grands | tout public~0.4 | en famille~0.4 | de 7 à 77 ans",
        "family-secrets": "secret de famille | secrets de famille | non-dits familiaux | lourd secret | secrets enfouis",
        "family-ties": "liens familiaux | liens du sang | drame familial | saga familiale | relations familiales | chronique familiale | portrait de famille",
        "far-east": "hong kong~0.6 | hong-kong~0.6 | shanghai~0.4 | séoul~0.4 | pékin~0.4 | bangkok~0.4 | saïgon~0.4 | taipei~0.4",
        "fast-paced": "rythme effréné | rythme soutenu | rythme endiablé | trépidant* | sans temps mort | mené tambour battant | à toute allure | à cent à l'heure | tambour battant | rythme trépidant",
        "fate": "destin~0.4 | destinée*~0.4 | hasard*~0.4 | coïncidence*~0.4 | fatalité~0.4 | prédestin*~0.4",
        "father-daughter": "père et fille | père et sa fille | relation père-fille | père-fille",
        "father-son": "père et fils | père et son fils | relation père-fils | père-fils | père et le fils | pères et fils",
        "fatherhood": "paternité~0.6 | père célibataire | père absent | figure paternelle | être père | paternel*~0.6",
        "feel-good": "feel-good | bonne humeur | fait du bien | donne le sourire | bons sentiments~0.6 | film doudou",
        "female-friendship": "amitié féminine | amitiés féminines | amitié entre femmes | amitié entre deux femmes | sororité~0.4",
        "feminism": "féminis* | droits des femmes | émancipation féminine | émancipation des femmes | suffragette* | libération des femmes",
        "femme-fatale": "femme fatale | femmes fatales | séductrice~0.6 | vamp~0.6 | veuve noire",
        "filmmaking": "film dans le film | cinéma dans le cinéma | déclaration d'amour au cinéma | amour du cinéma | cinéphil*~0.4 | monde du cinéma | hommage au cinéma | mise en abyme",
        "first-love": "premier amour | premiers amours | premières amours | amour adolescent | premier baiser | premiers émois",
        "flashbacks": "flash-back* | flashback* | retours en arrière | retour en arrière",
        "folk-horror": "folk horror | horreur folklorique | rituel païen | rituels païens | païen*",
        "food": "cuisine~0.4 | cuisinier*~0.4 | cuisinière*~0.4 | chef étoilé~0.6 | restaurant~0.4 | culinaire*~0.4 | gastronom*~0.4 | recettes~0.4 | boulanger*~0.4",
        "forbidden-love": "amour interdit | amours interdites | passion interdite | liaison interdite | relation interdite | amours clandestines",
        "forest": "forêt*~0.4 | jungle~0.4 | amazonie~0.4 | cabane dans les bois~0.6 | dans les bois~0.6 | bois sombre~0.6",
        "forgiveness": "pardon~0.6 | pardonner~0.6 | réconcili*~0.6",
        "found-footage": "found footage | found-footage | faux found",
        "fourth-wall": "quatrième mur | regard caméra | s'adresse à la caméra | face caméra | regards caméra | s'adresse au spectateur",
        "frame-story": "récit enchâssé | récit dans le récit | histoire dans l'histoire | récit-cadre | poupées russes | récits enchâssés",
        "freedom": "liberté~0.4 | libération~0.4 | esprit libre | émancipation~0.4 | soif de liberté",
        "friendship": "amitié~0.6 | amitiés~0.6 | meilleurs amis | amis d'enfance | camaraderie~0.6 | meilleures amies",
        "funny": "drôle* | hilarant* | très drôle | drôlissime* | désopilant* | tordant* | fait rire | éclats de rire | rire aux éclats | drôlerie",
        "future": "futur proche | futur lointain | futuriste*~0.4 | avenir proche | dans le futur | dans un futur",
        "gambling": "casino*~0.4 | poker~0.4 | joueur invétéré | jeux d'argent | jeu d'argent | las vegas | tapis vert",
        "gangs": "gang~0.4 | gangs~0.4 | guerre des gangs | bande de jeunes | bandes rivales | délinquance~0.4",
        "gay-romance": "amour entre deux hommes | romance gay | histoire d'amour homosexuelle | amours masculines | relation entre deux hommes",
        "generational-conflict": "conflit de générations | conflit des générations | choc des générations | fossé des générations | intergénérationnel*~0.4",
        "genius": "génie~0.4 | surdoué*~0.4 | enfant prodige | prodige~0.4 | esprit brillant",
        "genocide": "génocid* | nettoyage ethnique | massacre* | crimes de guerre",
        "ghosts": "fantôme*~0.6 | maison hantée | histoire de fantômes | esprit frappeur | revenant*~0.6 | apparitions~0.6",
        "good-vs-evil": "bien et le mal | bien et du mal | forces du mal | le bien contre le mal | nature du mal | le mal absolu",
        "gory": "gore | hémoglobine | tripes et | splatter | sanguinolent* | démembr*",
        "gothic": "gothique* | conte gothique",
        "great-depression": "grande dépression | prohibition~0.4 | années folles | crise de 1929 | krach de 1929",
        "great-soundtrack": "superbe bande originale | bande originale inoubliable | musique envoûtante | musique inoubliable | superbe bande-son | magnifique bande originale | bande-son impeccable | musique sublime | magnifique partition",
        "greed": "cupidité~0.6 | cupide*~0.6 | avarice~0.6 | appât du gain | avidité~0.6 | ruée vers l'or",
        "grief": "deuil | endeuillé* | chagrin | travail de deuil | faire son deuil",
        "gripping": "captivant* | palpitant* | prenant* | passionnant* | haletant* | scotche* | tient en haleine",
        "gritty": "âpre* | rugueu* | sans fioritures~0.5 | réalisme cru | poisseu* | coup de poing",
        "grotesque": "grotesque* | monstrueusement drôle | carnavalesque*",
        "guilt": "culpabilité~0.6 | remords~0.6 | sentiment de culpabilité | expiation~0.6 | mauvaise conscience | honte~0.6",
        "hand-drawn-animation": "dessin à la main | animation traditionnelle | animation 2d | dessiné à la main | dessinée à la main | dessins à la main | aquarelle*",
        "handheld-camera": "caméra à l'épaule | caméra au poing | caméra portée | caméra nerveuse | caméra épaule",
        "happy-ending": "happy end | fin heureuse | happy-end | dénouement heureux",
        "haunting": "hante longtemps | hantant* | nous hante | obsédant* | inoubliable*~0.5 | marque durablement | reste longtemps en tête",
        "heart-warming": "réconfortant* | réchauffe le cœur | chaleureux* | chaleureuse* | plein de tendresse | pleine de tendresse | attachant*~0.5",
        "heartbreaking": "déchirant* | bouleversant*~0.7 | brise le cœur | brise le coeur | fend le cœur | crève-cœur | poignant à en pleurer | poignante à en pleurer | dévastateur*~0.5",
        "heist": "braquage*~0.6 | casse du siècle | hold-up* | cambriol*~0.6 | braqueur*~0.6 | film de casse | vol de bijoux | attaque de banque | casse parfait",
        "high-school": "lycée*~0.4 | lycéen*~0.4 | collège~0.4 | collégien*~0.4 | camarades de classe~0.6 | bal de promo~0.6 | teen movie*~0.6 | école~0.4",
        "hitman": "tueur à gages | tueurs à gages | tueuse à gages | sicaire*~0.6 | porte-flingue",
        "holiday": "vacances~0.4 | vacanciers~0.4 | touristes~0.4 | estivants~0.4 | colonie de vacances~0.6 | station balnéaire~0.6",
        "holiday-romance": "amour de vacances | amours de vacances | amour d'été | idylle estivale | brève rencontre | amour estival",
        "hollywood": "âge d'or d'hollywood~0.6 | monde du spectacle~0.6 | star de cinéma~0.6 | starlette*~0.4 | showbiz~0.4 | usine à rêves~0.6 | cascadeur*~0.4",
        "holocaust": "shoah | holocauste | camp de concentration | camps de concentration | auschwitz | camp d'extermination | camps de la mort",
        "homage": "hommage* | clin d'œil* | clins d'œil | références cinématographiques | références cinéphiles | rend hommage",
        "homecoming": "retour au pays | retour aux sources | retour au bercail | revient dans son village | rentre au pays | retour à la maison",
        "honour": "code d'honneur | l'honneur | déshonneur~0.4 | sens du devoir | chevaleresque*~0.4",
        "hopeful": "plein d'espoir | pleine d'espoir | message d'espoir | lueur d'espoir | optimiste* | porteur d'espoir",
        "hotel": "hôtel~0.4 | motel~0.4 | auberge~0.4 | palace~0.4 | chambre d'hôtel~0.6 | concierge~0.4",
        "hypnotic": "hypnotique* | envoûtant* | ensorcelant* | hypnotisant* | hypnotise",
        "identity": "identité~0.6 | quête d'identité | crise d'identité | quête identitaire | identitaire*~0.6",
        "illness": "maladie~0.4 | épidémie*~0.4 | pandémie*~0.4 | peste~0.4 | virus~0.4 | contagion~0.4",
        "imagination": "imagination~0.4 | ami imaginaire | monde imaginaire | pouvoir de l'imagination | imaginaire~0.4 | évasion~0.4",
        "immigration": "immigr*~0.6 | émigr*~0.6 | migrant*~0.6 | sans-papiers | clandestin*~0.6 | diaspora~0.6",
        "improvised": "improvisé* | improvisation* | mumblecore | semi-improvisé*",
        "independent": "cinéma indépendant | film indépendant | indé | ciné indé | films indépendants | indie",
        "india": "bombay~0.4 | calcutta~0.4 | delhi~0.4 | système de castes | mumbai~0.4",
        "infidelity": "infidélité* | adultère* | infidèle* | liaison extraconjugale | extraconjugal* | trompe sa femme | trompe son mari",
        "inspirational": "inspirant* | leçon de vie | leçon de courage | contre toute attente~0.4 | dépassement de soi | esprit humain",
        "intense": "film intense | drame intense | intensité | d'une rare intensité | intense*~0.5",
        "intimate": "intimiste* | film intime | récit intime | portrait intime | drame intime | intimité~0.5 | l'intime~0.6",
        "ireland": "irlande~0.4 | irlandais*~0.4 | irlande du nord | belfast~0.4 | dublin~0.4",
        "ironic": "ironique* | ironie | sarcastique* | second degré | sardonique* | narquois* | caustique*",
        "irreverent": "irrévérencieu* | politiquement incorrect* | mauvais goût | iconoclaste* | irrévérence | impertinent* | trash",
        "island": "île~0.4 | îles~0.4 | île déserte~0.6 | insulaire*~0.4 | huis clos insulaire~0.6",
        "isolation": "isolement~0.6 | isolé*~0.6 | coupé du monde | enfermement~0.6 | reclus*~0.6 | confinement~0.6",
        "italian-south": "sicile~0.4 | sicilien*~0.4 | naples~0.4 | napolitain*~0.4 | sud de l'italie | mezzogiorno~0.4",
        "jealousy": "jalousie~0.6 | jaloux~0.6 | jalouse~0.6",
        "journalism": "journalis*~0.4 | rédaction d'un~0.6 | reporter*~0.4 | correspondant de guerre~0.6 | photoreporter*~0.4 | liberté de la presse~0.6 | presse à scandale~0.6",
        "journey": "odyssée~0.6 | périple~0.6 | long voyage | pèlerinage~0.6 | quête~0.6 | voyage initiatique | expédition~0.6 | traversée~0.6",
        "jump-scares": "jump scare* | jumpscare* | jump-scare* | sursaut* | effets faciles",
        "justice": "justice~0.4 | erreur judiciaire | injustice*~0.4 | accusé à tort | peine de mort | couloir de la mort | injustement accusé*",
        "kidnapping": "kidnapp*~0.6 | enlèvement*~0.6 | otage*~0.6 | rançon*~0.6 | séquestr*~0.6 | captivité~0.6 | ravisseur*~0.6",
        "labour-struggle": "grève*~0.4 | grévistes~0.4 | syndica*~0.4 | luttes ouvrières | lutte sociale",
        "latin-america": "amérique latine~0.6 | amérique du sud~0.6 | buenos aires~0.6 | mexico~0.4 | la havane~0.6 | rio de janeiro~0.6 | patagonie~0.4 | caraïbes~0.4",
        "lesbian-romance": "amour entre deux femmes | romance lesbienne | histoire d'amour lesbienne | relation entre deux femmes | amours saphiques | passion entre deux femmes",
        "lgbtq": "lgbt* | queer | gay | gays | lesbien* | homosexuel* | homosexualité | bisexuel* | homophob*",
        "literary-adaptation": "adaptation du roman | adaptation littéraire | adapté du roman | d'après le roman | adaptation cinématographique | adaptation de | roman éponyme | tiré du roman | shakespeare",
        "london": "rues de londres | londonien*~0.4 | notting hill | east end | soho~0.4",
        "loneliness": "solitude | solitaire* | esseulé*",
        "long-takes": "plans-séquences | plan-séquence | plans séquences | plan séquence | longs plans | longs plans fixes",
        "los-angeles": "rues de los angeles | beverly hills | malibu~0.4 | hollywood hills",
        "loss": "perte d'un être cher | la perte | perte de son | perte de sa | la disparition d'un proche | l'absence",
        "loss-of-innocence": "perte de l'innocence | innocence perdue | fin de l'innocence | fin de l'enfance | perte d'innocence",
        "love": "histoire d'amour | tombe amoureu* | tombent amoureux | grand amour | passion amoureuse | l'amour~0.6 | amants~0.4 | sur l'amour",
        "love-story": "histoire d'amour | histoires d'amour | romance entre | coup de foudre | idylle~0.6 | rencontre amoureuse | romance~0.6",
        "love-triangle": "triangle amoureux | ménage à trois | trio amoureux | entre deux hommes | entre deux femmes",
        "low-budget": "petit budget | budget dérisoire | faible budget | micro-budget | trois francs six sous | fauché* | bouts de ficelle",
        "loyalty": "loyauté~0.4 | fidélité~0.4 | loyal*~0.4",
        "lyrical": "poétique* | poésie~0.6 | lyrique* | lyrisme | poème visuel",
        "macabre": "macabre* | morbide* | lugubre*",
        "magic": "magicien*~0.6 | illusionniste*~0.6 | sortilège*~0.6 | enchanteur merlin | prestidigitateur*~0.6 | mage~0.6",
        "magical": "magique* | enchantement | pure magie | magie du cinéma",
        "magical-realism": "réalisme magique | réalisme merveilleux",
        "mansion": "manoir~0.4 | château~0.4 | palais~0.4 | domaine~0.4 | demeure~0.4 | domestiques~0.4 | villa isolée~0.6",
        "marriage": "mariage | vie conjugale | conjugal* | jeunes mariés | couple marié | vie de couple",
        "martial-arts": "arts martiaux | kung-fu | kung fu | wu xia | wuxia | karaté | ninja* | combat de sabre",
        "media-satire": "téléréalité~0.4 | télé-réalité | cirque médiatique | réseaux sociaux | influenceu*~0.4 | satire des médias | paparazzi~0.4 | jeu télévisé",
        "medicine": "médecin*~0.4 | chirurgien*~0.4 | infirmière*~0.4 | infirmier*~0.4 | hôpital~0.4 | hôpitaux~0.4 | patients~0.4 | euthanasie~0.4 | suicide assisté~0.6",
        "melancholic": "mélancolique* | mélancolie | élégiaque* | vague à l'âme",
        "melodramatic": "mélodrame* | mélo | mélodramatique* | soap",
        "memory": "mémoire~0.6 | souvenirs~0.6 | réminiscence*~0.6 | remémoration~0.6",
        "mental-illness": "maladie mentale | santé mentale | schizophrèn*~0.4 | schizophrénie~0.4 | bipolaire~0.4 | folie~0.4 | psychiatrique*~0.4 | asile de fous | psychose~0.4",
        "metafiction": "métafiction* | méta | autoréférentiel* | postmoderne* | mise en abyme | métafilm | post-moderne* | déconstruit",
        "middle-ages": "moyen âge | moyen-âge | médiéval*~0.6 | chevalier*~0.6 | croisade*~0.6 | inquisition~0.6 | roi arthur | médiévaux~0.6",
        "middle-east": "moyen-orient~0.6 | proche-orient~0.6 | téhéran~0.4 | irak*~0.4 | israël~0.4 | israélien*~0.4 | palestin*~0.4 | liban~0.4 | beyrouth~0.4 | gaza~0.4 | jérusalem~0.4 | kaboul~0.4 | afghan*~0.4",
        "midlife-crisis": "crise de la quarantaine | quadragénaire*~0.4 | crise de la cinquantaine | démon de midi | âge mûr",
        "military": "militaire*~0.4 | armée~0.4 | caserne~0.4 | marine nationale~0.6 | soldat~0.4 | troupes~0.4 | forces spéciales~0.6 | service militaire~0.6 | légion étrangère~0.6",
        "minimalist": "minimalis* | épuré* | dépouillé* | bressonien* | épure | dépouillement",
        "missing-person": "disparition de | portée disparue | personne disparue | sans laisser de traces | disparaît mystérieusement | enfant disparu",
        "mistaken-identity": "erreur sur la personne | quiproquo*~0.4 | pris pour un | prise pour une | échange de corps | échangés à la naissance | faux coupable",
        "mockumentary": "documenteur* | faux documentaire* | mockumentary",
        "monsters": "monstre*~0.6 | créature*~0.6 | bête monstrueuse | kaiju~0.6 | dinosaure*~0.6 | dragon*~0.6 | requin*~0.6 | frankenstein~0.6",
        "moral-dilemma": "dilemme moral | dilemmes moraux | ambiguïté morale | fable morale | conte moral | conflit moral | cas de conscience | questions morales",
        "mother-daughter": "mère et fille | mère et sa fille | relation mère-fille | mère-fille | mères et filles",
        "mother-son": "mère et fils | mère et son fils | mère-fils | relation mère-fils | mère possessive",
        "motherhood": "maternité~0.6 | mère célibataire | amour maternel | mère courage | maternel*~0.6 | être mère",
        "mountains": "montagne*~0.4 | alpinis*~0.4 | himalaya~0.4 | les alpes~0.6 | everest~0.4 | grimpeur*~0.4 | alpage*~0.4",
        "moving-camera": "travelling* | steadicam | mouvements de caméra | caméra virtuose | caméra fluide | caméra virevoltante",
        "multiple-perspectives": "plusieurs points de vue | points de vue multiples | différents points de vue | rashomon~0.4 | multiplicité des points | versions contradictoires",
        "multiple-storylines": "histoires croisées | destins croisés | récits parallèles | histoires parallèles | film choral | mosaïque~0.6 | s'entrecroisent | s'entremêlent | récits entrelacés | entrelacs~0.6",
        "murder": "meurtre*~0.6 | meurtrier*~0.6 | assassinat*~0.6 | assassiné*~0.6 | homicide*~0.6 | cadavre*~0.6 | crime passionnel",
        "music-world": "musicien*~0.4 | groupe de rock~0.6 | rock star*~0.6 | industrie musicale~0.6 | pianiste~0.4 | violoniste~0.4 | chanteur*~0.4 | chanteuse*~0.4 | rappeur*~0.4 | jazzman~0.4 | jazzmen~0.4",
        "musical-numbers": "numéros musicaux | chansons et danses | numéros dansés | bollywood | comédie musicale | entièrement chanté | numéros chantés",
        "mysterious": "mystérieu* | énigmatique* | énigme~0.5 | cryptique*",
        "mythology": "mythologi*~0.6 | mythique*~0.6 | mythe~0.6 | mythes~0.6 | dieux grecs | folklore~0.6 | arthurien*~0.6 | légende*~0.4",
        "natural-disaster": "catastrophe naturelle | film catastrophe | tremblement de terre | séisme~0.4 | tsunami~0.4 | ouragan~0.4 | tornade*~0.4 | inondation*~0.4 | volcan~0.4 | naufrage~0.4 | crash aérien | avalanche~0.4",
        "natural-light": "lumière naturelle | lumière des bougies | à la bougie | lumière du jour",
        "naturalistic": "naturaliste* | naturalisme | tranche de vie | tranches de vie | criant de vérité",
        "nature": "la nature~0.6 | paysage*~0.4 | grands espaces~0.6 | homme face à la nature~0.6 | nature sauvage~0.6 | forces de la nature~0.6",
        "nazis": "nazi* | troisième reich | iiie reich | gestapo | hitler | occupation allemande",
        "neorealism": "néoréalis* | néo-réalis*",
        "new-wave": "nouvelle vague | dogme 95 | nouvel hollywood | godardien*",
        "new-york": "rues de new york | new york | manhattan~0.4 | brooklyn~0.4 | harlem~0.4 | bronx~0.4 | new-yorkais*",
        "night": "nocturne*~0.4 | vie nocturne~0.6 | boîte de nuit~0.6 | discothèque*~0.4 | noctambule*~0.4 | nuit blanche~0.6",
        "nihilistic": "nihiliste* | nihilisme | fataliste* | misanthrope* | pessimiste* | pessimisme | désespéré et",
        "noir": "film noir | films noirs | polar | polars | neo-noir | néo-noir | clair-obscur | roman noir | néo-polar",
        "non-professional-actors": "acteurs non professionnels | acteurs non-professionnels | non-professionnels | comédiens amateurs | acteurs amateurs | non professionnels",
        "nonlinear-timeline": "non linéaire | non-linéaire | narration éclatée | sauts temporels | chronologie éclatée | récit fragmenté | deux époques | allers-retours temporels | va-et-vient temporel | deux temporalités | récit éclaté | structure éclatée | chronologie bouleversée",
        "nostalgic": "nostalgique* | nostalgie | temps perdu | déclaration d'amour au | époque révolue | bon vieux temps",
        "obsession": "obsession~0.6 | obsessions~0.6 | obsessionnel*~0.6 | obsédé*~0.6 | idée fixe",
        "on-the-run": "en cavale | fugitif*~0.4 | fugitive*~0.4 | en fuite | chasse à l'homme | fuite en avant | traqué*~0.4",
        "one-day": "une seule journée | une seule nuit | vingt-quatre heures | en 24 heures | l'espace d'une nuit | en une journée | une journée dans la vie | en une nuit~0.4",
        "one-take": "une seule prise | un seul plan | unique plan-séquence | sans aucune coupe",
        "open-ending": "fin ouverte | ambiguïté | fin ambiguë | ambigu* | sans réponse | cliffhanger | fin énigmatique",
        "organised-crime": "crime organisé | mafia*~0.6 | mafieu*~0.6 | gangster*~0.6 | pègre~0.6 | caïd*~0.6 | yakuza*~0.6 | camorra~0.6 | milieu marseillais | truand*~0.6 | parrain~0.4",
        "orphan": "orphelin*~0.6 | orphelinat*~0.6",
        "outsider": "marginal~0.4 | marginaux~0.4 | inadapté*~0.4 | paria*~0.4 | outsider*~0.4 | laissé-pour-compte | vagabond*~0.4",
        "parallel-worlds": "univers parallèle* | univers parallèles | monde parallèle | mondes parallèles | réalité alternative | multivers | uchronie | autre dimension",
        "paranoid": "parano | paranoïa* | paranoïaque* | théorie du complot | complotiste*",
        "parenthood": "parentalité~0.4 | être parents | élever un enfant | élever ses enfants | jeunes parents",
        "paris": "parisien*~0.4 | montmartre~0.4 | rues de paris | pigalle~0.4 | belleville~0.4 | montparnasse~0.4",
        "parody": "parodie* | parodique* | pastiche* | parodier",
        "passage-of-time": "temps qui passe | passage du temps | fuite du temps | écoulement du temps | ravages du temps",
        "patriarchy": "patriarca*~0.6 | misogyn*~0.6 | machis*~0.6 | machisme~0.6 | sexis*~0.6 | masculinité toxique | domination masculine | rôles de genre",
        "period-detail": "film d'époque | film en costumes | drame en costumes | reconstitution historique | reconstitution d'époque | costumes d'époque | film historique",
        "philosophical": "philosophi*~0.6 | métaphysique*~0.6 | grandes questions | intellectuel*~0.6",
        "pirates": "pirate*~0.6 | corsaire*~0.6 | flibustier*~0.6 | cape et d'épée | boucanier*~0.6",
        "playful": "ludique* | espiègle* | malicieu* | facétieu* | espièglerie",
        "poignant": "émouvant* | touchant* | poignant* | bouleverse | bouleversant*~0.7 | attendrissant*~0.6 | émeut | prend aux tripes",
        "police": "flic~0.4 | flics~0.4 | policier*~0.4 | policière*~0.4 | shérif~0.4 | fbi~0.4 | violences policières~0.6 | gendarme*~0.4 | police procedural~0.6",
        "political": "film politique~0.6 | thriller politique~0.6 | drame politique~0.6 | satire politique~0.6 | engagé*~0.6 | militant*~0.6 | la politique~0.6 | fable politique~0.6",
        "post-apocalyptic": "post-apocalyptique* | postapocalyptique* | post-apo | après l'apocalypse | dernier homme sur terre",
        "post-war": "après-guerre | l'après-guerre | lendemain de la guerre | au sortir de la guerre",
        "poverty": "pauvreté~0.6 | misère~0.6 | sans-abri | sdf~0.6 | précarité~0.6 | clochard*~0.6 | la faim",
        "power": "lutte de pouvoir | luttes de pouvoir | abus de pouvoir | jeux de pouvoir | rapports de force | coulisses du pouvoir | arcanes du pouvoir",
        "pregnancy": "grossesse~0.4 | enceinte~0.4 | attend un enfant | tombe enceinte",
        "prison": "prison~0.6 | prisonnier*~0.6 | détenu*~0.6 | carcéral*~0.6 | incarcér*~0.6 | pénitencier~0.6 | taulard*~0.6 | derrière les barreaux",
        "prison-escape": "évasion de prison | s'évade de prison | plan d'évasion | évadé*~0.4 | cavale~0.4 | tentative d'évasion",
        "provocative": "provocateur* | provocatrice* | provocation | transgressi* | sulfureu* | subversi*",
        "psychiatric-hospital": "hôpital psychiatrique | asile~0.4 | clinique psychiatrique | sanatorium~0.4 | internement~0.4",
        "psychological": "thriller psychologique | drame psychologique | psychologique* | psychodrame | jeux psychologiques",
        "quirky": "décalé* | loufoque* | farfelu* | excentrique* | barré* | déjanté*",
        "race-against-time": "course contre la montre | contre la montre | compte à rebours | course contre le temps",
        "racism": "racisme | raciste* | racial* | raciaux | apartheid | ségrégation | droits civiques | xénophob* | antisémitisme",
        "rags-to-riches": "ascension fulgurante | parti de rien | self-made | ascension d'un | de la misère à | cendrillon~0.4",
        "raw": "sans fard | à vif | sans concession | brut de décoffrage | à fleur de peau | cru et | sans détour | écorché vif",
        "real-time": "temps réel | en temps réel",
        "realistic": "réaliste* | réalisme | authenticité | authentique* | véracité | plus vrai que nature",
        "reality-vs-illusion": "réalité et fiction | fiction et réalité | rêve et réalité | réel et imaginaire | frontière entre réalité | nature de la réalité | entre rêve et réalité",
        "rebellion": "rebelle*~0.4 | rébellion~0.4 | contre-culture | révolte adolescente | insoumis*~0.4 | anticonformis*~0.4 | punk~0.4",
        "redemption": "rédemption | rédempt* | seconde chance | deuxième chance | se racheter | rachat",
        "refugees": "réfugié*~0.6 | demandeur d'asile | demandeure d'asile | demandeurs d'asile | camp de réfugiés | apatride*~0.6",
        "relationships": "relations humaines | relation de couple | vie à deux | relations amoureuses | rapports humains | le couple~0.4",
        "religion": "religion~0.6 | religieu*~0.6 | la foi | catholi*~0.6 | église~0.6 | prêtre*~0.6 | moine*~0.6 | nonne*~0.6 | chrétien*~0.6 | islam~0.6 | judaïsme~0.6 | biblique*~0.6 | crise de foi",
        "remake": "remake de | remake du | remake d'un | nouvelle version de | nouvelle version du | relecture de | relecture du | reboot de",
        "renaissance": "renaissance italienne | xvie siècle | xviie siècle | cour d'angleterre | louis xiv | tudor*~0.4",
        "resistance": "la résistance | résistants~0.6 | maquis~0.6 | maquisards~0.6 | partisans~0.6 | désobéissance civile",
        "reunion": "retrouvailles~0.4 | se retrouvent | réunion de famille | anciens amis | réunion d'anciens",
        "revenge": "vengeance | vengeur | vengeresse | vendetta | venger | se venge | règlement de comptes | justicier*",
        "reverse-chronology": "ordre antéchronologique | chronologie inversée | à rebours | raconté à l'envers | à l'envers",
        "revolution": "révolution~0.6 | révolutionnaire*~0.6 | soulèvement~0.6 | révolte*~0.6 | insurrection~0.6 | coup d'état",
        "rise-and-fall": "ascension et chute | grandeur et décadence | descente aux enfers | déchéance~0.6 | chute d'un | l'ascension et la chute | spirale infernale",
        "road-movie": "road-movie* | road movie* | road-trip* | traversée du pays | sur la route~0.4",
        "romance-gone-wrong": "désamour | fin d'un amour | fin de l'amour | amour qui s'éteint | délitement du couple | usure du couple | anti-romance | délitement d'un couple | fin d'une histoire d'amour",
        "romantic": "romantique* | histoire d'amour | histoires d'amour | romanesque~0.5 | idylle~0.6",
        "romantic-comedy": "comédie romantique | comédies romantiques | comédie sentimentale | romcom",
        "rome-city": "rues de rome | ville éternelle | cinecittà~0.4 | romains d'aujourd'hui",
        "sacrifice": "sacrifice*~0.6 | abnégation~0.6 | se sacrifie | sacrificiel*~0.6",
        "sad": "très triste | triste histoire | histoire triste | film triste | d'une tristesse | tristesse~0.6 | profondément triste",
        "samurai": "samour* | ronin | shogun* | chanbara | japon féodal",
        "satire": "satire* | satirique* | brocarde | tourne en dérision | charge satirique",
        "scary": "terrifiant* | effrayant* | fait peur | font peur | terrorisant* | trouille | sursauter",
        "science": "scientifique*~0.4 | savant fou~0.6 | laboratoire~0.4 | manipulation génétique~0.6 | clonage~0.4 | clone*~0.4 | mathématicien*~0.4 | physicien*~0.4 | expériences scientifiques~0.6",
        "screwball": "screwball | guerre des sexes | comédie sophistiquée | comédie de mœurs | marivaudage* | chassé-croisé amoureux",
        "sea": "en mer~0.6 | océan~0.4 | marin~0.4 | marins~0.4 | bateau~0.4 | phare~0.4 | pêcheur*~0.4 | sous-marin*~0.6 | navire*~0.4 | paquebot~0.4 | la mer~0.4",
        "secrets": "lourd secret | terrible secret | secret inavouable | secrets et mensonges | passé trouble | double vie | vie secrète | passé caché",
        "self-discovery": "découverte de soi | quête de soi | voyage intérieur | voyage initiatique | se retrouver soi-même | recherche de soi",
        "sensual": "sensuel* | sensualité | voluptueu* | langoureu*",
        "sentimental": "sentimentalisme | mièvre* | mièvrerie | larmoyant* | sirupeu* | guimauve | eau de rose | à l'eau de rose",
        "sequel": "suite de | suite du | deuxième volet | troisième volet | second volet | dernier volet | préquel de | préquelle de | cette suite",
        "serial-killer": "tueur en série | tueuse en série | tueurs en série | serial killer | psychopathe* | cannibal*",
        "sexual-abuse": "viol~0.4 | viols~0.4 | violeur*~0.4 | abus sexuels | agression sexuelle | pédophil*~0.4 | incest*~0.4 | violences sexuelles",
        "sexuality": "sexualité~0.6 | éveil sexuel | libération sexuelle | désir sexuel | vie sexuelle | éveil des sens",
        "shocking": "choquant* | choc visuel | scandaleu* | coup de poing | uppercut",
        "siblings": "deux frères | deux sœurs | frère et sœur | jumeaux~0.4 | jumelles~0.4 | fratrie*~0.4 | trois sœurs | fratern*~0.4",
        "simple-story": "histoire simple | simplicité | intrigue minimale | histoire toute simple | scénario minimaliste",
        "single-location": "lieu unique | un seul lieu | unité de lieu | une seule pièce | décor unique | un seul décor | huis clos",
        "slapstick": "slapstick | burlesque* | comique de situation | gags visuels | bouffon* | vaudeville* | comique visuel | farce | farces",
        "slasher": "slasher* | giallo* | tueur masqué",
        "slavery": "esclavage~0.6 | esclave*~0.6 | traite des | esclavagis*~0.6 | plantation~0.6",
        "slow-burn": "lente montée | monte en puissance | monte lentement | crescendo | à feu doux | montée en tension",
        "slow-motion": "ralenti | ralentis | au ralenti",
        "slow-paced": "rythme lent | lenteur* | prend son temps | lente mais | languissant* | rythme contemplatif | indolent* | trop lent* | très lent",
        "slums": "favela* | bidonville* | ghetto* | quartiers défavorisés | quartiers populaires | cité sensible",
        "small-town": "petite ville | bourgade~0.6 | petite bourgade | ville de province | province française | vie de province | patelin~0.6",
        "snow": "neige~0.4 | enneigé*~0.4 | blizzard~0.4 | arctique~0.4 | antarcti*~0.4 | sibéri*~0.4 | alaska~0.4 | station de ski~0.6 | banquise~0.4 | hivernal*~0.4",
        "social-criticism": "critique sociale | critique de la société | dénonciation de | film social | injustice sociale | conscience sociale | chronique sociale",
        "social-realism": "réalisme social | drame social | chronique sociale réaliste | cinéma social",
        "solemn": "solennel* | austère* | austérité | funèbre* | gravité~0.5 | grave et",
        "space": "vaisseau spatial~0.6 | vaisseaux spatiaux~0.6 | dans l'espace~0.6 | station spatiale~0.6 | astronaute*~0.6 | voyage spatial~0.6 | space opera~0.6 | galaxie*~0.6 | galactique*~0.6 | spationaute*~0.6 | mission spatiale~0.6",
        "spaghetti-western": "western spaghetti | western crépusculaire | néo-western | cow-boy* | pistolero* | western moderne",
        "spanish-civil-war": "guerre d'espagne | franquis*~0.4 | guerre civile espagnole | brigades internationales | espagne franquiste",
        "spanning-decades": "sur plusieurs décennies | plusieurs générations | trois générations | au fil des ans | au fil des années | plusieurs décennies | sur trois générations",
        "sparse-dialogue": "sans dialogue* | peu de mots | quasi muet | quasi muette | sans paroles | économe de mots | taiseu* | laconique* | peu de dialogues",
        "special-effects": "effets spéciaux | effets visuels | effets numériques | images de synthèse | cgi | capture de mouvement | performance capture | trucages",
        "spectacular": "spectaculaire* | grand spectacle | éblouissant* | époustouflant* | à couper le souffle | festin visuel",
        "spirituality": "spiritualité~0.6 | transcendan*~0.6 | mysti*~0.6 | mysticisme~0.6 | bouddhis*~0.6 | réincarnation~0.6 | spirituelle quête",
        "split-screen": "écran partagé | split-screen* | écran divisé | split screen",
        "sports": "film sportif~0.6 | sportif*~0.4 | athlète*~0.4 | championnat*~0.4 | entraîneur*~0.4 | football~0.4 | footballeur*~0.4 | rugby~0.4 | tennis~0.4 | basket~0.4 | pilote de course~0.6 | marathon~0.4 | catcheur~0.4",
        "stage-adaptation": "adapté de la pièce | d'après la pièce | pièce de théâtre | adaptation de la pièce | adaptation théâtrale | sa propre pièce",
        "static-camera": "plans fixes | caméra fixe | plan fixe | caméra immobile | cadres fixes",
        "stop-motion": "stop-motion | stop motion | image par image | pâte à modeler | animation en volume | marionnettes animées",
        "strong-female-lead": "héroïne*~0.4 | femme forte~0.6 | femmes fortes~0.6 | personnage féminin fort~0.6 | personnages féminins~0.6 | femme de caractère~0.6 | protagoniste féminine~0.6",
        "stylised": "stylisé* | stylé | esthétisant* | baroque* | maniéré* | maniéris* | esthète",
        "suburbia": "banlieue*~0.4 | pavillonnaire*~0.4 | cité hlm | hlm~0.4 | cités~0.4 | quartier pavillonnaire | lotissement~0.4",
        "suicide": "suicide*~0.6 | suicidaire*~0.6 | se suicide | mettre fin à ses jours",
        "summer": "estival*~0.4 | canicule~0.4 | été caniculaire~0.6 | chaleur de l'été~0.6",
        "superheroes": "super-héro* | superhéro* | super-pouvoir* | superpouvoir* | super-vilain*",
        "supernatural": "surnaturel*~0.4 | paranormal*~0.4 | occult*~0.4 | ouija~0.4 | télékinés*~0.4 | télépath*~0.4 | médium~0.4 | malédiction~0.4",
        "surreal": "surréel* | surréalis* | lynchien* | buñuelien* | fellinien*",
        "surveillance": "surveillance~0.6 | écoutes~0.6 | big brother | voyeur*~0.6 | espionne~0.6",
        "survival": "survie~0.6 | survivre~0.6 | survivant*~0.6 | lutte pour la survie | naufragé*~0.6 | rescapé*~0.6",
        "suspenseful": "suspense | suspens | haletant* | en haleine | à couper le souffle~0.4 | tient en haleine",
        "symbolism": "symbolique* | symbolisme | métaphor* | métaphore* | symboles",
        "talking-heads": "entretiens face caméra | témoignages | interviews face caméra | têtes parlantes",
        "tear-jerker": "tire-larmes | fait pleurer | font pleurer | les larmes aux yeux | larmoyant* | mélo lacrymal | sortez les mouchoirs | lacrymal*",
        "technology": "technologie*~0.4 | technologique*~0.4 | internet~0.4 | hacker*~0.4 | pirate informatique~0.6 | cyberpunk~0.4 | ère numérique~0.6 | réalité virtuelle~0.6 | jeu vidéo~0.4 | jeux vidéo~0.4",
        "tender": "tendresse | avec tendresse | délicatesse | tendre et | tendre portrait | tendrement | pudeur et délicatesse",
        "tense": "tension | tendu* | sous tension | étouffant*~0.5 | anxiogène*",
        "terminal-illness": "maladie incurable | phase terminale | cancer~0.4 | incurable*~0.4 | maladie mortelle | condamné par la maladie",
        "terrorism": "terroris*~0.6 | attentat*~0.6 | djihad*~0.6 | kamikaze*~0.6 | détournement d'avion | poseur de bombe",
        "theatre-world": "troupe de théâtre~0.6 | monde du théâtre~0.6 | dramaturge*~0.4 | coulisses d'un théâtre~0.6 | broadway~0.4 | comédien de théâtre~0.6",
        "thought-provoking": "fait réfléchir | font réfléchir | donne à réfléchir | donne à penser | invite à la réflexion | réflexion sur | pousse à la réflexion",
        "thrilling": "adrénaline | survolté* | trépidant* | à cent à l'heure | bourré d'action | effréné* | plein d'action",
        "time-loop": "boucle temporelle | boucles temporelles | même journée sans fin | revit la même journée",
        "time-travel": "voyage dans le temps | voyages dans le temps | machine à remonter | voyage temporel | voyages temporels | paradoxe temporel | remonter le temps",
        "tokyo": "rues de tokyo | japon contemporain | tokyoïte*~0.4 | tokyo nocturne",
        "toxic-relationship": "relation toxique | amour toxique | relation destructrice | emprise | relation destructive | passion destructrice | sadomasochis*",
        "tradition-vs-modernity": "tradition et modernité | traditions ancestrales | mariage arrangé | mariage forcé | valeurs traditionnelles | coutumes~0.4 | poids des traditions",
        "tragic": "tragique* | tragédie* | tragédie grecque | shakespearien* | funeste*",
        "tragicomedy": "tragi-comédie* | tragicomédie* | tragi-comique* | tragicomique* | comédie dramatique | comédie douce-amère",
        "train": "train~0.4 | trains~0.4 | chemin de fer~0.6 | gare~0.4 | wagon~0.4 | cheminots~0.4",
        "transgender": "transgenre* | transsexuel* | femme trans | identité de genre | drag queen* | travesti* | personne trans",
        "trauma": "trauma~0.6 | traumas~0.6 | traumatisme*~0.6 | traumatique*~0.6 | traumatisé*~0.6 | stress post-traumatique | blessures du passé",
        "twist-ending": "retournement de situation | coup de théâtre | rebondissement* | twist | twists | twist final | fin surprenante | retournement final | retournemente final | imprévisible* | révélation finale | coups de théâtre",
        "undercover": "infiltré*~0.4 | double vie | fausse identité | sous couverture | identité secrète | taupe~0.4 | déguisé en | déguisée en",
        "underdog": "perdant magnifique | perdants~0.4 | loser*~0.4 | david contre goliath | outsider~0.4 | laissés-pour-compte",
        "understated": "subtil* | subtilité | retenue | tout en retenue | sobre et | sobriété | pudique* | pudeur | nuances | nuancé*",
        "unemployment": "chômage~0.6 | chômeur*~0.6 | chômeuse*~0.6 | licencié*~0.6 | licenciement*~0.6 | crise économique",
        "unhappy-ending": "fin tragique | fin triste | dénouement tragique | fin déchirante | issue fatale | fin bouleversante | fin désespérée",
        "university": "université~0.4 | universitaire*~0.4 | campus~0.4 | étudiant*~0.4 | fac~0.4 | fraternité étudiante~0.6",
        "unreliable-narrator": "narrateur peu fiable | narrateur non fiable | narrateur trompeur | narrateur menteur",
        "unrequited-love": "amour non partagé | amour impossible | amour à sens unique | secrètement amoureu* | amoureux transi",
        "unsentimental": "sans pathos | sans sentimentalisme | sans mièvrerie | jamais larmoyant* | évite le pathos | refuse le pathos",
        "unsettling": "inquiétant* | malaise | troublant* | angoissant*",
        "uplifting": "réjouissant*~0.6 | jubilatoire* | hymne à la vie | vivifiant* | galvanisant* | remonte le moral | euphorisant*",
        "us-mexico-border": "frontière mexicaine | frontière américano-mexicaine | tijuana~0.4 | rio grande",
        "vampires": "vampire* | dracula | vampiri* | suceu de sang | suceue de sang",
        "vietnam-war": "guerre du vietnam | viêt nam | vietnam~0.6 | viêt-cong | indochine~0.6",
        "village": "village~0.4 | villages~0.4 | villageois*~0.4 | hameau~0.4",
        "violent": "ultraviolent* | brutal* | brutalité | sanglant* | bain de sang | sauvagerie | violent*~0.5 | film violent | violence",
        "visceral": "viscéral* | viscéraux | uppercut | coup au ventre | prend aux tripes | implacable* | éprouvant*",
        "visually-stunning": "visuellement splendide | visuellement sublime | belles images | images superbes | beauté plastique | beauté visuelle | somptueu* | splendeur visuelle | images magnifiques | photographie sublime | visuellement magnifique | visuellement époustouflant",
        "voice-over": "voix off | voix-off | narration en voix | narrateur omniscient | voix hors champ",
        "war": "film de guerre | horreurs de la guerre | soldats~0.4 | champ de bataille | tranchées~0.4 | le front | la guerre~0.5",
        "war-trauma": "vétéran*~0.4 | ancien combattant | anciens combattants | traumatismes de la guerre | séquelles de la guerre | gueules cassées",
        "wealth": "les riches | haute société | milliardaire*~0.4 | millionnaire*~0.4 | aristocra*~0.4 | bourgeois*~0.4 | grande bourgeoisie",
        "wedding": "noces~0.4 | demoiselle d'honneur~0.6 | jour du mariage~0.6 | enterrement de vie~0.6 | fête de mariage~0.6 | la mariée~0.6",
        "werewolves": "loup-garou | loups-garous | lycanthrop*~0.6 | pleine lune",
        "whimsical": "fantaisiste* | féerique* | féerie | enchanteur* | enchanteresse* | poético-fantaisiste | merveilleux~0.4",
        "whodunit": "whodunit | qui a tué | agatha christie | énigme policière | cluedo | intrigue policière | murder mystery",
        "wild-west": "far west | ouest américain | ruée vers l'or | chasseur de primes | chasseurs de primes | hors-la-loi | saloon~0.4 | conquête de l'ouest",
        "witches": "sorcière*~0.6 | sorcellerie~0.6 | magie noire | sabbat~0.6 | chasse aux sorcières",
        "witty": "spirituel et | dialogues ciselés | dialogues savoureux | mordant* | répliques cinglantes | plein d'esprit | dialogues brillants",
        "working-class": "classe ouvrière | ouvrier*~0.6 | ouvrière*~0.6 | prolétai*~0.6 | mineurs de fond | monde ouvrier | prolo*~0.6",
        "workplace": "monde du travail~0.6 | vie de bureau~0.6 | monde de l'entreprise~0.6 | employés de bureau~0.6 | harcèlement au travail~0.6 | souffrance au travail~0.6",
        "world-war-one": "première guerre mondiale | grande guerre | poilus~0.6 | guerre de 14 | verdun~0.6 | der des ders | guerre de 14-18",
        "world-war-two": "seconde guerre mondiale | deuxième guerre mondiale | débarquement de normandie | pearl harbor | sous l'occupation | stalingrad~0.6 | paris occupé | france occupée",
        "writers": "romancier~0.4 | romancière~0.4 | page blanche~0.6 | écrivain raté~0.6 | écrivaine raté~0.6 | poète~0.4 | poètes~0.4 | monde littéraire~0.6 | écrivain en mal~0.6 | écrivain en panne~0.6 | nègre littéraire~0.6",
        "zombies": "zombi* | zombie* | morts-vivants | mort-vivant",
    },
)
