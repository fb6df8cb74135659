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
        "det": "le | la | les | l' | un | une | des | ce | cet | cette | ces | leur | leurs | au | aux",
        "by": "par",
        "of": "de | du | d' | des",
        "and": "et | ainsi que | mais aussi | et aussi",
        "with": "avec | aux côtés de | face à | auprès de | entouré de | entourée de",
        "as": (
            "dans le rôle de | dans le rôle du | dans le rôle d' | dans celui de | dans la peau de | dans la peau d' | "
            "dans la peau du | dans les rôles de | en | comme | dans le rôle-titre | dans le rôle principal"
        ),
        "starring": (
            "interprété par | interprétés par | dans les rôles principaux | dans les rôles titres | porté par | portés par | "
            "avec les voix de | voix de | les voix de | emmené par | mettant en vedette | en vedette | au générique"
        ),
        "cast": (
            "distribution | casting | interprètes | interprétation | acteurs | comédiens | acteurs principaux | têtes d'affiche | "
            "rôles principaux | complètent la distribution | complètent le casting | complètent la troupe | acteurs et actrices | "
            "doublage"
        ),
        "plays": (
            "joue | jouent | jouait | a joué | incarne | incarnent | incarnait | interprète | interprètent | interprétait | campe | "
            "campent | campait | prête ses traits à | prête sa voix à | endosse le rôle de | est | tient le rôle de | "
            "tient le rôle du | se glisse dans la peau de | donne vie à | fait | compose | excelle en | brille en | "
            "reprend le rôle de | personnifie"
        ),
        "played_by": (
            "joué par | jouée par | joués par | incarné par | incarnée par | incarnés par | interprété par | interprétée par | "
            "interprétés par | campé par | campée par | qu'incarne | qu'interprète | que joue | doublé par | doublée par"
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
        "copula": "est | sont | était | étaient | c'est | fut",
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
            "remporte | remporté | remportent | a remporté | ont remporté | remportera | gagne | gagné | a gagné | obtient | obtenu | "
            "a obtenu | ont obtenu | obtiennent | reçoit | reçu | a reçu | reçut | décroche | décroché | a décroché | rafle | raflé | "
            "a raflé | récompensé | récompensée | récompensés | primé | primée | sacré | sacrée | couronné | couronnée | lauréat | "
            "lauréate | vainqueur | distingué | distinguée | vaut | a valu | lui a valu | vaudra | repart avec | reparti avec | "
            "repartie avec | empoche | empoché | donné | a donné | décerné | récompense | récompenses | palmarès | revient à | "
            "est allé à | va à"
        ),
        "nominated": (
            "nommé | nommée | nommés | nommées | nomination | nominations | nominé | nominée | nominés | sélectionné | sélection | "
            "en lice | en compétition | concourait | citations | cité | shortlist"
        ),
        "lost": (
            "battu | battue | perdu | perdit | face à | bredouille | repart bredouille | repartie bredouille | éconduit | oublié | "
            "snobé"
        ),
        "prizeword": "prix | récompense | récompenses | trophée | statuette | statuettes | distinction",
        "best": "meilleur | meilleure | meilleurs | meilleures",
        "category": (
            "meilleur film | meilleure réalisation | meilleur réalisateur | meilleure réalisatrice | meilleur acteur | "
            "meilleure actrice | meilleur second rôle | meilleur acteur dans un second rôle | meilleure actrice dans un second rôle | "
            "meilleur second rôle masculin | meilleur second rôle féminin | meilleure actrice dans un second rôle | "
            "meilleur scénario | meilleur scénario original | meilleure adaptation | meilleur scénario adapté | "
            "meilleure photographie | meilleure photo | meilleur montage | meilleure musique | meilleure musique originale | "
            "meilleur son | meilleurs décors | meilleurs costumes | meilleur film étranger | meilleur film international | "
            "meilleur film en langue étrangère | meilleur documentaire | meilleur film documentaire | meilleur film d'animation | "
            "meilleur premier film | meilleur espoir féminin | meilleur espoir masculin | meilleure chanson | "
            "meilleure chanson originale | meilleurs effets visuels | meilleur jeune espoir | prix de la mise en scène | "
            "prix du scénario | prix du jury | grand prix du jury | prix d'interprétation | prix d'interprétation féminine | "
            "prix d'interprétation masculine | prix du public | prix de la critique | scénario original | adaptation | "
            "prix spécial du jury | mise en scène | meilleure comédie | meilleur film francophone | interprétation masculine | "
            "interprétation féminine"
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
            "à l'affiche | avant-première | première | date de sortie | sur les écrans | sortie en salles | présenté | sorties"
        ),
        "shoot": "tourné | tournée | tournage | filmé | filmée | tourna | tournent | a tourné | prises de vues",
        "theatre": (
            "théâtre | pièce mise en scène | restaurant | recette | ingrédients | concert | album | exposition | jeu vidéo | "
            "scène nationale | entracte | au théâtre | comédie-française | roman policier | spectacle"
        ),
    },
    roles={
        "director": (
            "réalisateur | réalisatrice | réalisateurs | réalisation | cinéaste | cinéastes | metteur en scène | metteuse en scène | "
            "mise en scène | réal | réal. | co-réalisateur | coréalisateur | réalisateur-scénariste | auteur-réalisateur"
        ),
        "writer": (
            "scénariste | scénaristes | scénario | coscénariste | co-scénariste | auteur du scénario | dialoguiste | dialogues | "
            "adaptation | réalisateur-scénariste | écriture | scénario original | scénar | auteur-réalisateur"
        ),
        "producer": "producteur | productrice | producteurs | producteur délégué | coproducteur | producteur exécutif",
        "composer": (
            "compositeur | compositrice | compositeurs | musique | bande originale | bande-originale | partition | musique originale | "
            "bo | b.o. | musique de film"
        ),
        "cinematographer": (
            "directeur de la photographie | directrice de la photographie | chef opérateur | cheffe opératrice | chef-opérateur | "
            "directeur photo | photographie | photo | image | images | lumière | opérateur | caméra"
        ),
        "editor": "montage | monteur | monteuse | monteurs | cheffe monteuse | chef monteur",
        "actor": "acteur | actrice | comédien | comédienne | vedette | star | interprète | acteur principal | actrice principale",
    },
    participles={
        "director": (
            "réalisé | réalisée | réalisés | mis en scène | mise en scène | dirigé | dirigée | tourné | tournée | filmé | filmée | "
            "coréalisé | co-réalisé | signé | signée"
        ),
        "writer": "écrit | écrite | écrits | scénarisé | coécrit | co-écrit | coécrite | scénarisée | dialogué | adapté",
        "producer": "produit | produite | produits | coproduit | coproduite",
        "composer": "composé | composée | composées",
        "cinematographer": "photographié | photographiée | éclairé | cadré",
        "editor": "monté | montée",
    },
    verbs={
        "director": (
            "réalise | réalisa | a réalisé | réalisait | met en scène | mit en scène | filme | tourne | tourna | a tourné | dirige | "
            "signe | signe avec | avait réalisé | avait filmé | a filmé | a filmée"
        ),
        "writer": (
            "écrit | écrivit | a écrit | avait écrit | écrivent | coécrit | signe le scénario | a coécrit | a adapté | adapte | "
            "cosigne le scénario"
        ),
        "producer": "produit | produisit | a produit | produisent | coproduit",
        "composer": "compose | composa | a composé | signe la musique | signe la partition | a signé la musique",
        "cinematographer": (
            "photographie | éclaire | éclaira | signe la photographie | signe l'image | signe la photo | est à la caméra | "
            "à la caméra | est à l'image"
        ),
        "editor": "monte | monta | a monté | signe le montage",
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
    aspects={},
    praise="",
    blame="",
    tags={},
)
