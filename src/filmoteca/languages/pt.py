"""The words of Portuguese."""

from __future__ import annotations

from filmoteca.languages.model import Language

LANGUAGE = Language(
    code="pt",
    name="Português",
    abbreviations=(
        "sr sra srta srs sras d dr dra drs dras prof profa profª eng arq exmo exma ilmo mons fr pe gen gal cel cap ten sgto n no "
        "nº núm vol vols pág págs pag p pp ed eds fig figs cf vs v al aprox art arts av r tel dep dir prod ex p.ex a.c d.c i.e "
        "cia. séc orig tít trad máx mín leg dob ingl esp ital v.o min+ mins+ h+ hs+ seg+ jr+ etc+ ltda+ s.a+ inc+ ltd+ co+ bros+ "
        "cia+ e.u.a+ eua+ jan+ fev+ mar+ abr+ mai+ jun+ jul+ ago+ set+ out+ nov+ dez+"
    ),
    boilerplate=(
        "deixe um comentário | deixe o seu comentário | deixe seu comentário | deixe uma resposta | deixar um comentário | "
        "deixar comentário | escreva um comentário | adicionar comentário | publicar um comentário | postar um comentário | "
        "enviar um comentário | comente | comentar | seja o primeiro a comentar | sem comentários | nenhum comentário | "
        "ainda não há comentários | 0 comentários | comentários (0) | comentários encerrados | comentários fechados | "
        "o seu endereço de e-mail não | o seu endereço de email não | seu endereço de e-mail não | os campos obrigatórios | "
        "campos obrigatórios | é preciso estar logado | precisa de iniciar sessão | iniciar sessão | faça login | entrar | "
        "cadastre-se | registe-se | registar | registre-se | inscreva-se | assine | assine a newsletter | subscreva | "
        "subscreva a newsletter | newsletter | receba nossa newsletter | receba a nossa newsletter | receba as novidades | "
        "utilizamos cookies | usamos cookies | este site utiliza cookies | este site usa cookies | este website utiliza cookies | "
        "o nosso site utiliza cookies | nosso site usa cookies | nosso site utiliza cookies | esta página utiliza cookies | "
        "os cookies ajudam | ao continuar navegando | ao continuar a navegar | ao navegar neste | ao continuar | aceitar tudo | "
        "aceitar todos | aceitar cookies | aceito | aceitar e fechar | rejeitar todos | rejeitar tudo | recusar | gerir cookies | "
        "gerenciar cookies | política de cookies | política de privacidade | termos de uso | termos e condições | "
        "termos de utilização | aviso legal | compartilhe: | compartilhe | compartilhar: | compartilhar | compartilhe isso | "
        "compartilhe no | partilhar: | partilhar | partilhe | partilhe isto | partilhe: | tweetar | imprimir | enviar por e-mail | "
        "siga-nos | siga a gente | nos siga | segue-nos | curtir isso: | gostar disto: | carregando | a carregar | "
        "filmes semelhantes: | filmes semelhantes | filmes similares: | filmes similares | filmes parecidos | "
        "filmes relacionados | artigos relacionados | posts relacionados | notícias relacionadas | matérias relacionadas | "
        "conteúdo relacionado | relacionado | relacionados | você também pode gostar | talvez você goste | também pode gostar | "
        "veja também | veja também: | leia também | leia também: | leia mais | ler mais | saiba mais | continue lendo | "
        "continuar lendo | continuar a ler | ver mais | ver tudo | ver todos | mostrar mais | próximo: | anterior: | "
        "próximo post | post anterior | artigo anterior | próximo artigo | voltar ao topo | voltar ao início | topo | "
        "pular para o conteúdo | ir para o conteúdo | saltar para o conteúdo | menu | pesquisar | buscar | busca | início | "
        "publicidade | anúncio | patrocinado | conteúdo patrocinado | todos os direitos reservados | © | copyright | "
        "com tecnologia | desenvolvido por | tags: | tags | etiquetas: | etiquetas | marcado com | marcadores: | marcadores | "
        "arquivado em | publicado em | publicado por | postado por | postado em | categoria: | categorias: | avalie este | "
        "avalie o filme | sua nota | a sua nota | compre ingressos | comprar bilhetes | assistir trailer | assista agora | "
        "assista ao trailer | ver trailer | onde assistir | onde ver | adicionar à lista | baixe o app | denunciar | clique aqui | "
        "links de afiliados"
    ),
    comments=(
        "comentários | os comentários | comentários dos leitores | comentários dos usuários | respostas | opiniões dos leitores | "
        "opinião dos leitores | críticas dos usuários | críticas dos utilizadores | pensamentos sobre"
    ),
    function_words=(
        "o a os as um uma uns umas de do da dos das em no na nos nas num numa nuns numas por pelo pela pelos pelas para pra pro "
        "com sem sob sobre entre até desde contra ante após durante perante segundo conforme mediante ao à aos às dele dela deles "
        "delas nele nela neles nelas deste desta destes destas desse dessa desses dessas disso disto daquele daquela neste nesta "
        "nesse nessa nisso nisto naquele naquela e ou mas nem que se porque pois como quando onde enquanto embora porém contudo "
        "todavia portanto logo eu tu ele ela nós vós eles elas você vocês me te lhe lhes vos mim ti si comigo consigo meu minha "
        "meus minhas teu tua seu sua seus suas nosso nossa nossos nossas este esta isto estes estas esse essa isso esses essas "
        "aquele aquela aquilo aqueles aquelas quem qual quais cujo cuja cujos cujas quanto quanta quantos todo toda todos todas "
        "tudo outro outra outros outras mesmo mesma mesmos mesmas tal tais tanto tanta tão muito muita muitos muitas pouco pouca "
        "poucos poucas mais menos algo alguém algum alguma alguns algumas nada ninguém nenhum nenhuma cada vários várias ambos "
        "qualquer é são era eram foi foram ser seja sejam sido sendo sou somos será serão seria fosse está estão estava estavam "
        "esteve estar estado tem têm tinha tinham teve ter tido tenha terá há houve havia haver haja faz fazem fazia fez fazer "
        "pode podem podia poderia poder deve devem devia vai vão ia ir vem quer queria dá deu diz disse dizer vê ver sabe não já "
        "também nunca jamais sempre quase ainda só apenas agora então depois antes ontem hoje amanhã aqui ali lá aí assim bem mal "
        "além inclusive talvez dentro fora perto longe cima baixo trás diante junto através apesar aliás afinal enfim ora sim dois "
        "duas três primeiro primeira vez vezes lo la los las"
    ),
    words={},
    roles={},
    participles={},
    verbs={},
    labels={},
    months={
        "1": "janeiro | jan",
        "2": "fevereiro | fev",
        "3": "março | mar",
        "4": "abril | abr",
        "5": "maio | mai",
        "6": "junho | jun",
        "7": "julho | jul",
        "8": "agosto | ago",
        "9": "setembro | set",
        "10": "outubro | out",
        "11": "novembro | nov",
        "12": "dezembro | dez",
    },  # fmt: skip
    numbers={
        "1": "um | uma",
        "2": "dois | duas",
        "3": "três",
        "4": "quatro",
        "5": "cinco",
        "6": "seis",
        "7": "sete",
        "8": "oito",
        "9": "nove",
        "10": "dez",
        "11": "onze",
        "12": "doze | uma dúzia",
        "13": "treze",
        "14": "catorze | quatorze",
        "15": "quinze",
        "16": "dezasseis | dezesseis",
        "17": "dezassete | dezessete",
        "18": "dezoito",
        "19": "dezanove | dezenove",
        "20": "vinte",
        "21": "vinte e um | vinte e uma",
        "22": "vinte e dois | vinte e duas",
        "23": "vinte e três",
        "24": "vinte e quatro",
        "25": "vinte e cinco",
        "26": "vinte e seis",
        "27": "vinte e sete",
        "28": "vinte e oito",
        "29": "vinte e nove",
        "30": "trinta",
        "31": "trinta e um | trinta e uma",
        "32": "trinta e dois | trinta e duas",
        "33": "trinta e três",
        "34": "trinta e quatro",
        "35": "trinta e cinco",
        "36": "trinta e seis",
        "37": "trinta e sete",
        "38": "trinta e oito",
        "39": "trinta e nove",
        "40": "quarenta",
        "41": "quarenta e um | quarenta e uma",
        "42": "quarenta e dois | quarenta e duas",
        "43": "quarenta e três",
        "44": "quarenta e quatro",
        "45": "quarenta e cinco",
        "46": "quarenta e seis",
        "47": "quarenta e sete",
        "48": "quarenta e oito",
        "49": "quarenta e nove",
        "50": "cinquenta | cinqüenta",
        "51": "cinquenta e um | cinquenta e uma",
        "52": "cinquenta e dois | cinquenta e duas",
        "53": "cinquenta e três",
        "54": "cinquenta e quatro",
        "55": "cinquenta e cinco",
        "56": "cinquenta e seis",
        "57": "cinquenta e sete",
        "58": "cinquenta e oito",
        "59": "cinquenta e nove",
        "60": "sessenta",
        "61": "sessenta e um | sessenta e uma",
        "62": "sessenta e dois | sessenta e duas",
        "63": "sessenta e três",
        "64": "sessenta e quatro",
        "65": "sessenta e cinco",
        "66": "sessenta e seis",
        "67": "sessenta e sete",
        "68": "sessenta e oito",
        "69": "sessenta e nove",
        "70": "setenta",
        "71": "setenta e um | setenta e uma",
        "72": "setenta e dois | setenta e duas",
        "73": "setenta e três",
        "74": "setenta e quatro",
        "75": "setenta e cinco",
        "76": "setenta e seis",
        "77": "setenta e sete",
        "78": "setenta e oito",
        "79": "setenta e nove",
        "80": "oitenta",
        "81": "oitenta e um | oitenta e uma",
        "82": "oitenta e dois | oitenta e duas",
        "83": "oitenta e três",
        "84": "oitenta e quatro",
        "85": "oitenta e cinco",
        "86": "oitenta e seis",
        "87": "oitenta e sete",
        "88": "oitenta e oito",
        "89": "oitenta e nove",
        "90": "noventa",
        "91": "noventa e um | noventa e uma",
        "92": "noventa e dois | noventa e duas",
        "93": "noventa e três",
        "94": "noventa e quatro",
        "95": "noventa e cinco",
        "96": "noventa e seis",
        "97": "noventa e sete",
        "98": "noventa e oito",
        "99": "noventa e nove",
        "100": "cem | cento | uma centena",
    },  # fmt: skip
    genres={},
    countries={},
    tongues={},
    aspects={},
    praise="",
    blame="",
    tags={},
)
