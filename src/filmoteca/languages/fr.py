"""The words of French."""

from __future__ import annotations

from filmoteca.languages.model import Language

LANGUAGE = Language(
    code="fr",
    name="Français",
    abbreviations=(
        "m mm mme mmes mlle mlles me mgr dr drs pr prof st ste sts vve cap cdt col gal lt no nos n vol vols t chap ch p pp éd éds "
        "fig figs cf vs v al env av apr ap art bd boul fg tél dir réal prod dép adj p.ex ex c.-à-d càd id ibid op cit spéc trad "
        "rééd resp orig v.o v.f v.m vo.st bil nb max min. angl all esp ital amér fr min+ mn+ h+ sec+ jr+ etc+ cie+ sté+ inc+ ltd+ "
        "co+ bros+ s.a+ j.-c+ janv+ févr+ fév+ avr+ juil+ sept+ oct+ nov+ déc+ lun+ mar+ mer+ jeu+ ven+ sam+ dim+"
    ),
    boilerplate=(
        "laisser un commentaire | laissez un commentaire | laisse un commentaire | laisser une réponse | écrire un commentaire | "
        "ajouter un commentaire | poster un commentaire | publier un commentaire | commenter | soyez le premier à | "
        "soyez la première | aucun commentaire | pas de commentaire | pas encore de commentaire | 0 commentaire | "
        "commentaires (0) | commentaires fermés | les commentaires sont fermés | votre adresse e-mail ne sera | "
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
    words={},
    roles={},
    participles={},
    verbs={},
    labels={},
    months={
        "1": "janvier | janv",
        "2": "février | févr | fév",
        "3": "mars",
        "4": "avril | avr",
        "5": "mai",
        "6": "juin",
        "7": "juillet | juil",
        "8": "août | aout",
        "9": "septembre | sept",
        "10": "octobre | oct",
        "11": "novembre | nov",
        "12": "décembre | déc",
    },  # fmt: skip
    numbers={
        "1": "un | une",
        "2": "deux",
        "3": "trois",
        "4": "quatre",
        "5": "cinq",
        "6": "six",
        "7": "sept",
        "8": "huit",
        "9": "neuf",
        "10": "dix",
        "11": "onze",
        "12": "douze | une douzaine",
        "13": "treize",
        "14": "quatorze",
        "15": "quinze | une quinzaine",
        "16": "seize",
        "17": "dix-sept",
        "18": "dix-huit",
        "19": "dix-neuf",
        "20": "vingt | une vingtaine",
        "21": "vingt et un | vingt-et-un | vingt et une | vingt-et-une",
        "22": "vingt-deux",
        "23": "vingt-trois",
        "24": "vingt-quatre",
        "25": "vingt-cinq",
        "26": "vingt-six",
        "27": "vingt-sept",
        "28": "vingt-huit",
        "29": "vingt-neuf",
        "30": "trente | une trentaine",
        "31": "trente et un | trente-et-un | trente et une | trente-et-une",
        "32": "trente-deux",
        "33": "trente-trois",
        "34": "trente-quatre",
        "35": "trente-cinq",
        "36": "trente-six",
        "37": "trente-sept",
        "38": "trente-huit",
        "39": "trente-neuf",
        "40": "quarante",
        "41": "quarante et un | quarante-et-un | quarante et une | quarante-et-une",
        "42": "quarante-deux",
        "43": "quarante-trois",
        "44": "quarante-quatre",
        "45": "quarante-cinq",
        "46": "quarante-six",
        "47": "quarante-sept",
        "48": "quarante-huit",
        "49": "quarante-neuf",
        "50": "cinquante",
        "51": "cinquante et un | cinquante-et-un | cinquante et une | cinquante-et-une",
        "52": "cinquante-deux",
        "53": "cinquante-trois",
        "54": "cinquante-quatre",
        "55": "cinquante-cinq",
        "56": "cinquante-six",
        "57": "cinquante-sept",
        "58": "cinquante-huit",
        "59": "cinquante-neuf",
        "60": "soixante",
        "61": "soixante et un | soixante-et-un | soixante et une | soixante-et-une",
        "62": "soixante-deux",
        "63": "soixante-trois",
        "64": "soixante-quatre",
        "65": "soixante-cinq",
        "66": "soixante-six",
        "67": "soixante-sept",
        "68": "soixante-huit",
        "69": "soixante-neuf",
        "70": "soixante-dix | septante",
        "71": "soixante et onze | soixante-et-onze | septante-et-un",
        "72": "soixante-douze | septante-deux",
        "73": "soixante-treize | septante-trois",
        "74": "soixante-quatorze | septante-quatre",
        "75": "soixante-quinze | septante-cinq",
        "76": "soixante-seize | septante-six",
        "77": "soixante-dix-sept | septante-sept",
        "78": "soixante-dix-huit | septante-huit",
        "79": "soixante-dix-neuf | septante-neuf",
        "80": "quatre-vingts | quatre-vingt",
        "81": "quatre-vingt-un | quatre-vingt-une",
        "82": "quatre-vingt-deux",
        "83": "quatre-vingt-trois",
        "84": "quatre-vingt-quatre",
        "85": "quatre-vingt-cinq",
        "86": "quatre-vingt-six",
        "87": "quatre-vingt-sept",
        "88": "quatre-vingt-huit",
        "89": "quatre-vingt-neuf",
        "90": "quatre-vingt-dix | nonante",
        "91": "quatre-vingt-onze | nonante-et-un",
        "92": "quatre-vingt-douze | nonante-deux",
        "93": "quatre-vingt-treize | nonante-trois",
        "94": "quatre-vingt-quatorze | nonante-quatre",
        "95": "quatre-vingt-quinze | nonante-cinq",
        "96": "quatre-vingt-seize | nonante-six",
        "97": "quatre-vingt-dix-sept | nonante-sept",
        "98": "quatre-vingt-dix-huit | nonante-huit",
        "99": "quatre-vingt-dix-neuf | nonante-neuf",
        "100": "cent | une centaine",
    },  # fmt: skip
    genres={},
    countries={},
    tongues={},
    aspects={},
    praise="",
    blame="",
    tags={},
)
