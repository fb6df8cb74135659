"""The words of Portuguese."""

from __future__ import annotations

from filmoteca.languages.model import Language, counted

LANGUAGE = Language(
    code="pt",
    name="Português",
    abbreviations=(
        "sr sra srta srs sras dr dra drs dras prof profa profª eng arq exmo exma ilmo mons fr pe gal cel ten sgto vs cf aprox av "
        "dep dir prod p.ex ex+ i.e séc orig tít trad leg dob ingl esp ital v.o no# nº# núm# vol# vols# pág# págs# pag# pp# art# "
        "arts# fig# figs# ed# cap# tel# máx# mín# min+ hs+ seg+ jr+ etc+ ltda+ s.a+ inc+ ltd+ co+ bros+ cia+ e.u.a+ eua+ a.c+ d.c+ "
        "al+ jan# fev# mar# abr# mai# jun# jul# ago# set# out# nov# dez#"
    ),
    boilerplate=(
        "[editar | deixe um comentário | deixe o seu comentário | deixe seu comentário | deixe uma resposta | "
        "deixar um comentário | deixar comentário | escreva um comentário | adicionar comentário | publicar um comentário | "
        "postar um comentário | enviar um comentário | comente | comentar | seja o primeiro a comentar | sem comentários | "
        "nenhum comentário | ainda não há comentários | 0 comentários | comentários (0) | comentários encerrados | "
        "comentários fechados | o seu endereço de e-mail não | o seu endereço de email não | seu endereço de e-mail não | "
        "os campos obrigatórios | campos obrigatórios | é preciso estar logado | precisa de iniciar sessão | iniciar sessão | "
        "faça login | entrar | cadastre-se | registe-se | registar | registre-se | inscreva-se | assine | assine a newsletter | "
        "subscreva | subscreva a newsletter | newsletter | receba nossa newsletter | receba a nossa newsletter | "
        "receba as novidades | utilizamos cookies | usamos cookies | este site utiliza cookies | este site usa cookies | "
        "este website utiliza cookies | o nosso site utiliza cookies | nosso site usa cookies | nosso site utiliza cookies | "
        "esta página utiliza cookies | os cookies ajudam | ao continuar navegando | ao continuar a navegar | ao navegar neste | "
        "ao continuar | aceitar tudo | aceitar todos | aceitar cookies | aceito | aceitar e fechar | rejeitar todos | "
        "rejeitar tudo | recusar | gerir cookies | gerenciar cookies | política de cookies | política de privacidade | "
        "termos de uso | termos e condições | termos de utilização | aviso legal | compartilhe: | compartilhe | compartilhar: | "
        "compartilhar | compartilhe isso | compartilhe no | partilhar: | partilhar | partilhe | partilhe isto | partilhe: | "
        "tweetar | imprimir | enviar por e-mail | siga-nos | siga a gente | nos siga | segue-nos | curtir isso: | gostar disto: | "
        "carregando | a carregar | filmes semelhantes: | filmes semelhantes | filmes similares: | filmes similares | "
        "filmes parecidos | filmes relacionados | artigos relacionados | posts relacionados | notícias relacionadas | "
        "matérias relacionadas | conteúdo relacionado | relacionado | relacionados | você também pode gostar | talvez você goste | "
        "também pode gostar | veja também | veja também: | leia também | leia também: | leia mais | ler mais | saiba mais | "
        "continue lendo | continuar lendo | continuar a ler | ver mais | ver tudo | ver todos | mostrar mais | próximo: | "
        "anterior: | próximo post | post anterior | artigo anterior | próximo artigo | voltar ao topo | voltar ao início | topo | "
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
    months=counted(
        "janeiro | jan; fevereiro | fev; março | mar; abril | abr; maio | mai; junho | jun; julho | jul; agosto | ago; "
        "setembro | set; outubro | out; novembro | nov; dezembro | dez"
    ),
    numbers=counted(
        "um | uma; dois | duas; três; quatro; cinco; seis; sete; oito; nove; dez; onze; doze | uma dúzia; treze; catorze | quatorze; "
        "quinze; dezasseis | dezesseis; dezassete | dezessete; dezoito; dezanove | dezenove; vinte; vinte e um | vinte e uma; "
        "vinte e dois | vinte e duas; vinte e três; vinte e quatro; vinte e cinco; vinte e seis; vinte e sete; vinte e oito; "
        "vinte e nove; trinta; trinta e um | trinta e uma; trinta e dois | trinta e duas; trinta e três; trinta e quatro; "
        "trinta e cinco; trinta e seis; trinta e sete; trinta e oito; trinta e nove; quarenta; quarenta e um | quarenta e uma; "
        "quarenta e dois | quarenta e duas; quarenta e três; quarenta e quatro; quarenta e cinco; quarenta e seis; quarenta e sete; "
        "quarenta e oito; quarenta e nove; cinquenta | cinqüenta; cinquenta e um | cinquenta e uma; "
        "cinquenta e dois | cinquenta e duas; cinquenta e três; cinquenta e quatro; cinquenta e cinco; cinquenta e seis; "
        "cinquenta e sete; cinquenta e oito; cinquenta e nove; sessenta; sessenta e um | sessenta e uma; "
        "sessenta e dois | sessenta e duas; sessenta e três; sessenta e quatro; sessenta e cinco; sessenta e seis; sessenta e sete; "
        "sessenta e oito; sessenta e nove; setenta; setenta e um | setenta e uma; setenta e dois | setenta e duas; setenta e três; "
        "setenta e quatro; setenta e cinco; setenta e seis; setenta e sete; setenta e oito; setenta e nove; oitenta; "
        "oitenta e um | oitenta e uma; oitenta e dois | oitenta e duas; oitenta e três; oitenta e quatro; oitenta e cinco; "
        "oitenta e seis; oitenta e sete; oitenta e oito; oitenta e nove; noventa; noventa e um | noventa e uma; "
        "noventa e dois | noventa e duas; noventa e três; noventa e quatro; noventa e cinco; noventa e seis; noventa e sete; "
        "noventa e oito; noventa e nove; cem | cento | uma centena"
    ),
    genres={},
    countries={},
    tongues={},
    aspects={},
    praise="",
    blame="",
    tags={},
)
