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
    words={},
    roles={},
    participles={},
    verbs={},
    labels={},
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
    genres={},
    countries={},
    tongues={},
    aspects={},
    praise="",
    blame="",
    tags={},
)
