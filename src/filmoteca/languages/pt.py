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
    words={
        "det": (
            "o | a | os | as | um | uma | uns | umas | este | esta | estes | estas | esse | essa | esses | essas | aquele | aquela | "
            "ambos | ambas | lhe | não só | não apenas | não somente | não obstante | sem dúvida | sem dúvidas | "
            "sem sombra de dúvida | nada menos que | nada mais nada menos que | nada mais, nada menos que | nada menos do que | "
            "também | além disso | adaptação de | adaptação do | adaptação da | cinebiografia de | cinebiografia do | "
            "cinebiografia da | biografia de | sequência de | continuação de | sequela de | remake de | refilmagem de | refilmagem do"
        ),
        "by": (
            "por | pelo | pela | pelos | pelas | a cargo de | a cargo do | a cargo da | fica a cargo de | ficou a cargo de | "
            "ficaram a cargo de | ficam a cargo de | está a cargo de | esteve a cargo de | fica por conta de | ficou por conta de | "
            "fica por conta do | fica por conta da | ficou por conta do | por conta de | assinado por | assinada por | assinados por | "
            "assinadas por | é assinado por | é assinada por | são assinados por | da autoria de | de autoria de | da autoria do | "
            "de autoria do | é da autoria de | é de autoria de | é da responsabilidade de | é da lavra de | deve-se a | devem-se a | "
            "coube a | cabe a | leva a assinatura de | tem a assinatura de | traz a assinatura de | com assinatura de | "
            "com a assinatura de | pelas mãos de | pelas mãos do | ficou nas mãos de | fica nas mãos de | sob a batuta de | "
            "sob o comando de"
        ),
        "of": "de | do | da | dos | das | d'",
        "and": (
            "e | bem como | assim como | ao lado de | ao lado do | ao lado da | junto com | junto a | juntamente com | além de | "
            "além do | além da | em parceria com | na companhia de | acompanhado por | acompanhada por | acompanhados por | "
            "acompanhado de | acompanhada de | ao lado dos"
        ),
        "with": (
            "com | conta com | contou com | conta ainda com | conta também com | contando com | e com | entre eles | entre outros | "
            "incluindo | com a colaboração de | com participação de | com a participação especial de | com participação especial de | "
            "participação especial de | participação de | com a presença de | contracenando com | contracena com | contando ainda com"
        ),
        "as": (
            "como | no papel de | no papel do | no papel da | nos papéis de | nos papéis do | na pele de | na pele do | na pele da | "
            "nas peles de | a fazer de | fazendo o papel de | no papel principal de | no papel-título de | interpretando o papel de | "
            "encarnando | interpretando | vivendo"
        ),
        "starring": (
            "estrelado por | estrelada por | estrelados por | estreladas por | é estrelado por | é estrelada por | coestrelado por | "
            "protagonizado por | protagonizada por | protagonizados por | protagonizadas por | é protagonizado por | "
            "é protagonizada por | estrela | estrelam | estrelou | estrelaram | protagoniza | protagonizam | protagonizou | "
            "protagonizaram | encabeçado por | encabeçada por | liderado por | liderada por | com as vozes de | com a voz de | "
            "vozes de | voz de | nos papéis principais | nos principais papéis | no papel principal | no papel-título | "
            "com atuações de | com as atuações de | com interpretações de | com as interpretações de | com a participação de | "
            "atuação de | atuações de | a atuação de | as atuações de | interpretação de | interpretações de | desempenho de | "
            "desempenhos de | tem no elenco | traz no elenco | reúne no elenco | o elenco traz | o elenco conta com | "
            "o elenco inclui | o elenco reúne | o elenco é composto por | o elenco é formado por | no elenco estão | no elenco | "
            "estão no elenco | com um elenco encabeçado por | com um elenco liderado por | com elenco encabeçado por | "
            "com elenco liderado por | com um elenco que inclui | elenco que inclui | elenco encabeçado por | elenco liderado por | "
            "tem como protagonistas | com protagonismo de | performance de | performances de"
        ),
        "cast": (
            "elenco | intérpretes | interpretações | protagonistas | elenco principal | elenco de vozes | elenco original | "
            "atores principais | actores principais | atores e atrizes | elenco completo | completam o elenco | completa o elenco | "
            "fecham o elenco | integram o elenco | integra o elenco | compõem o elenco | encabeçam o elenco | encabeça o elenco | "
            "lideram o elenco | lidera o elenco | estão no elenco | também estão no elenco | formam o elenco | fazem parte do elenco | "
            "faz parte do elenco | encerram o elenco | o elenco completa-se com | vozes | vozes originais | vozes de dublagem | "
            "dubladores | elenco e personagens | ficha artística | int. | intérp."
        ),
        "plays": (
            "interpreta | interpretam | interpretou | interpretava | interpretaram | interpretará | que interpreta | quem interpreta | "
            "que interpretou | que interpretam | vive | vivem | viverá | que vive | faz | fazem | fez de | faz de | fazem de | "
            "fazia de | que faz | que faz de | faz o papel de | faz o papel do | faz o papel da | fez o papel de | fez o papel do | "
            "fez o papel da | dá vida a | dá vida ao | dá vida à | dão vida a | dão vida ao | dão vida à | deu vida a | deu vida ao | "
            "deu vida à | que dá vida a | que dá vida ao | que dá vida à | dá corpo a | dá corpo ao | dá corpo à | encarna | "
            "encarnam | encarnou | encarnava | que encarna | personifica | que personifica | dá voz a | dá voz ao | dá voz à | "
            "dão voz a | deu voz a | deu voz ao | deu voz à | empresta a voz a | empresta a voz ao | empresta a voz à | "
            "empresta sua voz a | empresta sua voz ao | empresta sua voz à | emprestou a voz a | dubla | dublou | dublam | que dubla | "
            "dobra a voz de | é a voz de | faz a voz de | fez a voz de | surge como | surgem como | aparece como | aparecem como | "
            "brilha como | brilham como | destaca-se como | se destaca como | retorna como | retornam como | volta como | "
            "voltam como | regressa como | está como | impressiona como | assume o papel de | assume o papel do | assume o papel da | "
            "desempenha o papel de | desempenha o papel do | desempenha o papel da | desempenhou o papel de | representa o papel de | "
            "representou o papel de | veste a pele de | veste a pele do | veste a pele da | entra na pele de | entra na pele do | "
            "ficou com o papel de | fica com o papel de | ficou com o papel do | atua como | repete o papel de | retoma o papel de | "
            "reprisa o papel de | que viveu | escalado como | escalada como | escalado para viver | escalada para viver | incorpora"
        ),
        "played_by": (
            "interpretado por | interpretada por | interpretados por | interpretadas por | interpretado pelo | interpretada pela | "
            "interpretado pela | interpretada pelo | vivido por | vivida por | vividos por | vividas por | vivido pelo | vivida pela | "
            "encarnado por | encarnada por | encarnados por | encarnado pelo | encarnada pela | representado por | representada por | "
            "personificado por | personificada por | dublado por | dublada por | dublados por | dobrado por | dobrada por | "
            "na voz de | desempenhado por | desempenhada por | a quem dá vida | a quem dá corpo | a quem dá voz | a que dá vida | "
            "feito por | feita por | defendido por | defendida por | na interpretação de | incorporado por"
        ),
        "make": (
            "assina | assinam | assinou | assinaram | fizeram | cuida de | cuida da | cuida do | cuidou da | cuidou do | cuidou de | "
            "responde pela | responde pelo | respondeu pela | respondeu pelo | respondem pelo | respondem pela | encarrega-se de | "
            "encarrega-se da | encarrega-se do | encarregou-se da | encarregou-se do | se encarrega da | se encarrega do | "
            "se encarregou da | se encarregou do | ocupa-se da | ocupou-se da | é responsável por | é responsável pela | "
            "é responsável pelo | é o responsável pela | é o responsável pelo | é a responsável pela | é a responsável pelo | "
            "foi responsável pela | foi responsável pelo | foi o responsável pela | foi o responsável pelo | responsável pela | "
            "responsável pelo | entregou | contribui com | contribuiu com | ficou com | esteve à frente da | está à frente da | "
            "à frente da | ajudou no | ajudou na | trata da | tratou da | assume | assumiu | fez o trabalho de | fez | compõe | compõem"
        ),
        "film": (
            "filme | filmes | longa | longas | longa-metragem | longas-metragens | longametragem | curtas | curta-metragem | "
            "curtas-metragens | média-metragem | média-metragens | fita | documentário | documentários | drama | comédia | thriller | "
            "faroeste | western | musical | cinebiografia | biopic | remake | refilmagem | sequela | prequela | prequência | "
            "estreia na direção | estreia na realização | longa de estreia | filme de estreia | primeira obra | primeira longa | "
            "primeira longa-metragem | primeiro longa | segundo longa | segunda longa | terceiro longa | comédia romântica | "
            "comédia dramática | drama romântico | filme de terror | filme de animação | telefilme | superprodução | trilogia | "
            "melodrama | tragicomédia | filme-ensaio | longa de ficção | longa de animação | documentário de longa-metragem | "
            "filme de guerra | filme de ação | filme de acção | película | um curta | uma curta | o curta | a curta | curta de animação"
        ),
        "copula": (
            "é | são | era | eram | foi | foram | está | estão | estava | estavam | esteve | tem sido | tinha sido | será | serão | "
            "sido | seja | vem"
        ),
        "he": "ele | ela | eles | elas | quem | que | o qual | a qual",
        "his": "seu | sua | seus | suas | cujo | cuja | cujos | cujas | dele | dela",
        "not": (
            "não | nunca | jamais | sem | nem | tampouco | ninguém | nenhum | nenhuma | em vez de | ao invés de | em lugar de | "
            "exceto | excepto | salvo | recusou-se a | se recusou a | deixou de"
        ),
        "may": (
            "poderia | poderiam | podia ter | poderia ter | teria | teriam | seria | seriam | deveria | deveriam | devia | iria | "
            "iriam | ia ser | iam ser | ia dirigir | ia interpretar | ia viver | esteve para | estiveram para | estava para | "
            "por pouco não | cogitado | cogitada | cogitados | cogitadas | foi cogitado | foi cogitada | cogitou | cogitaram | "
            "cogitou-se | chegou a ser | chegaram a ser | chegou a negociar | foi considerado para | foi considerada para | "
            "foram considerados | recusou | recusaram | rejeitou | rejeitaram | declinou | descartou | descartado | descartada | "
            "descartados | ofereceu | ofereceram | foi oferecido | foi oferecida | foi convidado para | foi convidada para | "
            "foi sondado | foi sondada | sondado | sondada | sondados | em negociações | negocia | negociava | negociou | queria | "
            "queriam | quis | pretendia | pretendiam | planejava | planeava | pensou em | pensava em | pensou-se em | originalmente | "
            "inicialmente | a princípio | de início | primeira escolha | primeira opção | favorito para | candidato ao papel | "
            "candidata ao papel | candidatos ao papel | testou para | fez teste para | fez testes para | fez o teste | "
            "fizeram testes | audicionou | substituiu | substitui | substituído por | substituída por | previsto | prevista | "
            "estava previsto | rumores | boatos | especula-se | supostamente | alegadamente | caso | talvez | porventura | abandonou | "
            "desistiu | preferiu | gostaria | gostava de | falou-se em | falou-se de | falava-se em | esteve ligado | esteve ligada | "
            "esteve associado | tentou | se fosse | se tivesse | considerou o nome de"
        ),
        "say": (
            "diz | disse | dizia | dizem | disseram | conta | contou | contava | explica | explicou | explicava | afirma | afirmou | "
            "afirmava | garante | garantiu | garantia | assegura | assegurou | lembra | lembrou | lembrava | recorda | recordou | "
            "recordava | comenta | comentou | comentava | revela | revelou | acrescenta | acrescentou | completa | completou | "
            "confessa | confessou | confessava | admite | admitiu | admitia | aponta | apontou | declara | declarou | declarava | "
            "insiste | insistiu | insistia | responde | respondeu | respondia | brinca | brincou | ri | riu | ri-se | riu-se | sorri | "
            "suspira | suspirou | reflete | refletiu | reflecte | reflectiu | conclui | concluiu | opina | opinou | resumiu | "
            "observa | observou | ressalta | ressaltou | salienta | salientou | sublinha | sublinhou | frisa | frisou | defende | "
            "defendeu | sustenta | argumenta | argumentou | pondera | ponderou | relata | relatou | exclama | exclamou | pergunta | "
            "perguntou | perguntava | indaga | dispara | disparou | remata | rematou | atira | jura | jurou | jurava | avisa | "
            "avisou | adverte | lamenta | lamentou | ironiza | ironizou | desabafa | desabafou | segundo | de acordo com | "
            "nas palavras de | palavras de | disse-nos | diz-nos | contou-nos | conta-nos | nos disse | nos contou | me disse | "
            "retruca | replicou | rebate | rebateu | prossegue | prosseguiu | escreveu no | assegurava"
        ),
        "won": (
            "ganhou | ganha | ganham | ganharam | ganhar | ganhando | ganhava | tinha ganho | tinha ganhado | ganhador | ganhadora | "
            "ganhadores | venceu | vence | vencem | venceram | vencer | vencendo | vencedor | vencedora | vencedores | vencedoras | "
            "recebeu | recebe | receberam | receber | recebendo | recebera | levou | leva | levaram | levar | levando | "
            "levou para casa | levaram para casa | levou a melhor | conquistou | conquista | conquistaram | conquistar | "
            "conquistando | obteve | obtém | obtiveram | obter | arrecadou | faturou | faturaram | faturar | abocanhou | arrebatou | "
            "arrebataram | arrebatar | arrematou | premiado | premiada | premiados | premiadas | foi premiado | foi premiada | "
            "foi premiado com | foi premiada com | galardoado | galardoada | galardoados | distinguido | distinguida | distinguidos | "
            "distinguiu | laureado | laureada | agraciado | agraciada | consagrado | consagrada | consagrou | consagrou-se | "
            "sagrou-se | eleito | eleita | eleitos | escolhido | escolhida | foi para | foram para | ficou com | ficaram com | "
            "coube a | couberam a | rendeu-lhe | lhe rendeu | rendeu | valeu | valeram | valeu-lhe | lhe valeu | deu | deram | "
            "deu-lhe | deram-lhe | lhe deu | lhe deram | entregou | entregue a | atribuiu | atribuído | atribuída | concedeu | "
            "concedido | trouxe | colecionou | somou | papou | oscarizado | oscarizada | multipremiado | multipremiada | dividiram | "
            "dividiu | dividido | palmarés | merecedor | mereceu | recolheu | triunfou | detentor | detentora"
        ),
        "nominated": (
            "indicado | indicada | indicados | indicadas | indicação | indicações | nomeado | nomeada | nomeados | nomeadas | "
            "nomeação | nomeações | nominado | nominada | concorre | concorreu | concorriam | concorria | concorrem | concorrendo | "
            "concorrente | candidato | candidata | candidatos | candidatas | candidatura | finalista | finalistas | pré-selecionado | "
            "pré-selecionada | em competição | em competição oficial | competiu | compete | disputou | disputa | disputava | "
            "selecionado | selecionada | seleccionado | seleccionada | seleção oficial | selecção oficial | foi indicado | "
            "foi indicada | foi nomeado | foi nomeada | recebeu indicações | perdeu"
        ),
        "lost": (
            "perdeu | perderam | perdia | perdendo | saiu de mãos vazias | saiu de mãos a abanar | saíram de mãos vazias | "
            "de mãos vazias | de mãos a abanar | não ganhou | não venceu | não levou | ficou sem | ficou de fora | esnobado | "
            "esnobada | ignorado | ignorada | esquecido | esquecida | derrotado | derrotada | escapou | escapou-lhe | não recebeu | "
            "não conquistou | preterido | preterida | sem prémio | sem prêmio | sem prémios | sem prêmios"
        ),
        "prizeword": (
            "prêmio | prêmios | prémio | prémios | premio | troféu | troféus | estatueta | estatuetas | galardão | galardões | "
            "distinção | medalha | menção honrosa | menção especial | láurea"
        ),
        "best": "melhor | melhores | original | adaptado | coadjuvante | secundário | secundária | revelação | atuação | interpretação",
        "category": (
            "melhor filme | melhor longa | melhor longa-metragem | melhor direção | melhor realização | melhor realizador | "
            "melhor realizadora | melhor diretor | melhor diretora | melhor director | melhor ator | melhor actor | melhor atriz | "
            "melhor actriz | melhor ator coadjuvante | melhor atriz coadjuvante | melhor ator secundário | melhor atriz secundária | "
            "melhor actor secundário | melhor actriz secundária | melhor ator principal | melhor atriz principal | "
            "melhor actor principal | melhor actriz principal | melhor ator protagonista | melhor atriz protagonista | "
            "melhor intérprete | melhor interpretação | melhor interpretação masculina | melhor interpretação feminina | "
            "melhor atuação | melhor ator em filme dramático | melhor atriz em filme dramático | melhor coadjuvante | melhor roteiro | "
            "melhor roteiro original | melhor roteiro adaptado | melhor argumento | melhor argumento original | "
            "melhor argumento adaptado | melhor fotografia | melhor direção de fotografia | melhor montagem | melhor edição | "
            "melhor música | melhor música original | melhor trilha sonora | melhor trilha sonora original | melhor trilha original | "
            "melhor trilha | melhor banda sonora | melhor banda sonora original | melhor partitura original | melhor canção | "
            "melhor canção original | melhor filme estrangeiro | melhor filme em língua estrangeira | "
            "melhor filme de língua estrangeira | melhor filme em língua não inglesa | melhor filme de língua não inglesa | "
            "melhor filme internacional | melhor longa-metragem internacional | melhor filme de drama | melhor filme dramático | "
            "melhor filme de comédia ou musical | melhor comédia ou musical | melhor comédia | melhor drama | melhor documentário | "
            "melhor documentário em longa-metragem | melhor longa-metragem documental | melhor longa documentário | melhor animação | "
            "melhor filme de animação | melhor longa de animação | melhor filme animado | melhor longa-metragem de animação | "
            "melhor curta | melhor curta-metragem | melhor curta-metragem de animação | melhor curta de animação | melhor som | "
            "melhor edição de som | melhor mixagem de som | melhor mistura de som | melhores efeitos visuais | "
            "melhores efeitos especiais | melhor direção de arte | melhor direção artística | melhor design de produção | "
            "melhor cenografia | melhor figurino | melhor guarda-roupa | melhores figurinos | melhor maquiagem | "
            "melhor maquiagem e cabelo | melhor maquiagem e penteados | melhor caracterização | melhor maquilhagem | melhor elenco | "
            "melhor estreante | melhor primeiro filme | melhor filme de estreia | melhor primeira obra | melhor primeira longa | "
            "melhor filme europeu | melhor filme ibero-americano | melhor filme brasileiro | melhor filme português | "
            "melhor contribuição artística | melhor filme de ficção | roteiro original | roteiro adaptado | argumento original | "
            "argumento adaptado | trilha sonora original | música original | banda sonora original | canção original | "
            "ator coadjuvante | atriz coadjuvante | ator secundário | atriz secundária | actor secundário | actriz secundária | "
            "ator principal | atriz principal | filme estrangeiro | filme internacional | filme em língua estrangeira | "
            "filme de língua estrangeira | filme de animação | direção de arte | design de produção | efeitos visuais | "
            "edição de som | mixagem de som | prêmio do júri | prémio do júri | prêmio especial do júri | prémio especial do júri | "
            "grande prêmio do júri | grande prémio do júri | prêmio do público | prémio do público | prêmio da crítica | "
            "prémio da crítica | júri popular | prêmio de público | prêmio de direção | prêmio de melhor direção"
        ),
        "festival": (
            "cannes | veneza | berlim | berlinale | sundance | toronto | locarno | san sebastián | san sebastian | são sebastião | "
            "roterdã | roterdão | karlovy vary | telluride | tribeca | sxsw | festival de cinema | festival internacional de cinema | "
            "festival de cannes | festival de veneza | festival de berlim | festival de toronto | festival de sundance | "
            "festival de gramado | festival de brasília | festival do rio | festival de locarno | festival de roterdã | "
            "festival de roterdão | gramado | mostra de são paulo | mostra internacional de cinema de são paulo | "
            "mostra internacional de cinema | mostra de veneza | indielisboa | indie lisboa | doclisboa | fantasporto | "
            "curtas vila do conde | motelx | leffest | queer lisboa | caminhos do cinema português | é tudo verdade | "
            "festival de tiradentes | mostra de tiradentes | cine ceará | festival de paulínia | cine pe | olhar de cinema | annecy | "
            "sitges | festival de huelva | festival de havana | festival de mar del plata | festival de biarritz | "
            "quinzena dos realizadores | semana da crítica | un certain regard | um certo olhar | cinéma du réel | festroia | "
            "monstra | festival"
        ),
        "born": (
            "nasceu | nascido | nascida | nasceram | faleceu | falecido | falecida | morreu em | morreu aos | morreu no dia | obituário"
        ),
        "million": "milhão | milhões | mi | mi. | milhao | milhoes | mm",
        "billion": "bilhão | bilhões | bilião | biliões | mil milhões | bi | bi.",
        "thousand": "mil",
        "currency": (
            "dólares | dólar | euros | euro | reais | real | libras | libra | libras esterlinas | marcos | francos | pesos | pesetas | "
            "liras | ienes | rupias | coroas | rublos | escudos | contos | cruzeiros | cruzados | dólares americanos | usd | eur | brl"
        ),
        "after_work": (
            "baseado em | baseada em | baseados em | baseado no | baseada no | baseado na | baseada na | baseado nos | baseado nas | "
            "baseada nas | baseada nos | baseia-se em | baseia-se no | baseia-se na | se baseia em | se baseia no | se baseia na | "
            "é baseado em | é baseado no | é baseado na | livremente baseado em | livremente baseado no | livremente baseado na | "
            "inspirado em | inspirada em | inspirado no | inspirada no | inspirado na | inspirada na | inspirado nos | inspirado nas | "
            "inspira-se em | inspira-se no | inspira-se na | livremente inspirado em | livremente inspirado no | "
            "livremente inspirado na | adaptado de | adaptada de | adaptado do | adaptada do | adaptado da | adaptada da | "
            "adaptação de | adaptação do | adaptação da | adaptação dos | adaptação cinematográfica de | "
            "adaptação cinematográfica do | adaptação cinematográfica da | adapta | adaptam | adaptou | adaptando | adaptar | "
            "a partir de | a partir do | a partir da | a partir dos | a partir das | com base em | com base no | com base na | "
            "tendo por base | tendo como base | segundo o romance | segundo a peça | segundo o livro | do romance de | do livro de | "
            "sobre romance de | sobre o romance de | conforme o romance | versão de | versão do | versão da | nova versão de | "
            "remake de | remake do | refilmagem de | refilmagem do | refilmagem da | sequência de | continuação de | sequela de | "
            "leva ao cinema | leva às telas | transpõe para o cinema | transposição de | inspirado livremente em | "
            "inspirado livremente no | baseado livremente em | parte do romance | parte do livro"
        ),
        "work_noun": (
            "romance | romances | livro | livros | obra | peça | peça de teatro | peça teatral | memórias | autobiografia | "
            "biografia | conto | contos | novela | novela gráfica | romance gráfico | graphic novel | quadrinhos | "
            "história em quadrinhos | hq | banda desenhada | bd | mangá | manga | musical | best-seller | best seller | bestseller | "
            "poema | artigo | reportagem | série | série de televisão | série de tv | minissérie | telenovela | diário | diários | "
            "ensaio | filme | clássico | crónica | crônica | relato | fábula | história real"
        ),
        "remake": (
            "remake | refilmagem | nova versão | restauração | restauro | restaurado | restaurada | cópia restaurada | cópia nova | "
            "relançamento | relançado | relançada | reestreia | reestreou | reposição | volta aos cinemas | aniversário | "
            "versão do diretor | versão do realizador | blu-ray | dvd"
        ),
        "premiere": (
            "estreia | estréia | estreias | estreou | estrearam | estreiam | estreado | estreada | estreados | estreará | estrear | "
            "estreava | estreia-se | estreou-se | estreara | pré-estreia | antestreia | ante-estreia | première | premiere | lançado | "
            "lançada | lançados | lançamento | lançado em | chega aos cinemas | chegou aos cinemas | chegará aos cinemas | "
            "chegam aos cinemas | chega às salas | chegou às salas | chegou às telas | chega às telas | chega às salas de cinema | "
            "entra em cartaz | entrou em cartaz | em cartaz | nos cinemas | nas salas | nas salas de cinema | já nos cinemas | "
            "nas telas | data de estreia | data de lançamento | exibido | exibida | foi exibido | apresentado em | apresentada em | "
            "foi visto pela primeira vez | disponível a partir de"
        ),
        "shoot": (
            "rodado em | rodada em | rodado no | rodado na | rodada no | rodada na | filmado em | filmada em | filmado no | "
            "filmado na | rodagem | rodagens | filmagem | filmagens | locações | locação | cenários naturais | em exteriores | rodar | "
            "filmar"
        ),
        "theatre": (
            "peça em cartaz | crítica de teatro | crítica teatral | espetáculo teatral | espectáculo teatral | encenador | "
            "encenadora | montagem teatral | restaurante | receita | receitas | ingredientes | videojogo | videogame | "
            "primeira temporada | segunda temporada | final de temporada | modo de preparo | modo de preparação | colher de sopa | "
            "cardápio | ementa | software | aplicativo | árbitro | goleada | zagueiro | escanteio | prorrogação | processador | "
            "megapixels | memória ram | jogabilidade | hospedagem | gramas"
        ),
        "other": (
            "diretor de arte | diretora de arte | director de arte | directora de arte | direção de arte | direcção de arte | "
            "diretor artístico | director artístico | direção artística | direcção artística | diretor de elenco | "
            "diretora de elenco | direção de elenco | diretor de produção | diretora de produção | director de produção | "
            "direção de produção | direcção de produção | diretor musical | diretora musical | direção musical | direcção musical | "
            "director musical | assistente de direção | assistente de realização | assistente do diretor | "
            "primeiro assistente de direção | diretor-geral | diretor geral | diretora geral | diretor do festival | "
            "diretora do festival | director do festival | directora do festival | diretor de som | diretor de dublagem | "
            "direção de dublagem | diretora de dublagem | diretor de atores | direção de atores | direção de actores | "
            "direcção de actores | diretor de programação | diretora de programação | diretor de marketing | diretor de comunicação | "
            "diretor da cinemateca | director da cinemateca | diretor da revista | design de produção | edição de som | "
            "editor de som | editora de som | montagem de som | mixagem de som | operador de câmera | operador de câmara | "
            "edição especial | edição em dvd | edição em blu-ray | edição de colecionador | edição do festival | edição da mostra | "
            "edição do oscar | produtor musical | produtor de elenco | produtora de elenco | produtor de som | supervisão musical | "
            "supervisor musical | fotografia still | música adicional | montagem teatral | preparador de elenco | "
            "preparadora de elenco | diretor de cena | direção de cena | roteiro de viagem | romance policial | montador de som"
        ),
    },
    roles={
        "director": (
            "diretor | diretora | diretores | diretoras | director | directora | directores | realizador | realizadora | "
            "realizadores | realizadoras | codiretor | codiretora | codiretores | co-diretor | co-diretora | corealizador | "
            "co-realizador | correalizador | direção | direcção | realização | codireção | co-direção | co-realização | "
            "correalização | cineasta | cineastas | dir | dir. | diretor de cinema | diretora de cinema | documentarista | "
            "direção geral | mise-en-scène | autor-realizador | direção e produção | produção e direção | realização e produção | "
            "produção e realização | direção, roteiro e produção | produção, direção e roteiro | roteiro, direção e produção | "
            "produção, roteiro e direção | realização, argumento e produção"
        ),
        "writer": (
            "roteirista | roteiristas | corroteirista | corroteiristas | co-roteirista | co-roteiristas | roteiro | roteiros | "
            "roteiro original | roteiro adaptado | argumento | argumentista | argumentistas | coargumentista | co-argumentista | "
            "co-argumentistas | argumento original | argumento adaptado | argumento e diálogos | diálogos | guião | guionista | "
            "guionistas | guiões | roteiro e diálogos | adaptação e diálogos | rot. | arg. | história e roteiro | roteiro e produção | "
            "argumento e produção | produção e roteiro | direção, roteiro e produção | produção, direção e roteiro | "
            "roteiro, direção e produção | produção, roteiro e direção | realização, argumento e produção"
        ),
        "producer": (
            "produtor | produtores | produtora executiva | produtor executivo | produtores executivos | produtoras executivas | "
            "coprodutor | coprodutora | coprodutores | co-produtor | co-produtora | co-produtores | produção executiva | "
            "produtor associado | produtora associada | produtor delegado | produtora delegada | direção e produção | "
            "produção e direção | realização e produção | produção e realização | roteiro e produção | argumento e produção | "
            "produção e roteiro | direção, roteiro e produção | produção, direção e roteiro | roteiro, direção e produção | "
            "produção, roteiro e direção | realização, argumento e produção"
        ),
        "composer": (
            "compositor | compositora | compositores | música | músicas | música original | trilha sonora | trilha sonora original | "
            "trilha original | trilha musical | banda sonora | banda sonora original | banda-sonora | partitura | partitura original | "
            "trilha | mús. | composições | música de cena"
        ),
        "cinematographer": (
            "diretor de fotografia | diretora de fotografia | diretores de fotografia | diretoras de fotografia | "
            "director de fotografia | directora de fotografia | directores de fotografia | direção de fotografia | "
            "direcção de fotografia | fotografia | cinematografia | diretor de foto | direção de foto | fotografia e câmera | "
            "fotografia e câmara | fot. | cinematógrafo"
        ),
        "editor": (
            "montador | montadora | montadores | montadoras | montagem | edição | editor | editora | editores | mont. | "
            "montagem e edição | montagem final | edição e montagem | na ilha de edição | na sala de montagem"
        ),
        "actor": (
            "ator | atriz | atores | atrizes | actor | actriz | actores | actrizes | intérprete | coprotagonista | ator principal | "
            "atriz principal | actor principal | actriz principal"
        ),
    },
    participles={
        "director": (
            "dirigido | dirigida | dirigidos | dirigidas | realizado | realizada | realizados | realizadas | codirigido | codirigida | "
            "co-dirigido | co-dirigida | correalizado | correalizada | co-realizado | co-realizada | corealizado | corealizada | "
            "rodado | rodada | rodados | rodadas | filmado | filmada | filmados | filmadas"
        ),
        "writer": (
            "escrito | escrita | escritos | escritas | coescrito | coescrita | co-escrito | co-escrita | roteirizado | roteirizada | "
            "roteirizados | corroteirizado | co-roteirizado | adaptado | adaptada"
        ),
        "producer": (
            "produzido | produzida | produzidos | produzidas | coproduzido | coproduzida | co-produzido | co-produzida | financiado | "
            "financiada"
        ),
        "composer": "composto | composta | compostos | compostas | musicado | musicada",
        "cinematographer": "fotografado | fotografada | fotografados | fotografadas | iluminado | iluminada",
        "editor": (
            "montado | montada | montados | montadas | editado | editada | editados | editadas | coeditado | coeditada | comontado | "
            "comontada"
        ),
    },
    verbs={
        "director": (
            "dirige | dirigem | dirigiu | dirigiram | dirigia | dirigirá | tinha dirigido | havia dirigido | já dirigiu | codirige | "
            "codirigiu | co-dirige | co-dirigiu | realiza | realizou | realizaram | realizam | tinha realizado | havia realizado | "
            "correalizou | co-realizou | corealizou | filmou | filmaram | tinha filmado | rodou | rodaram | tinha rodado | "
            "havia rodado | escreve e dirige | escreveu e dirigiu | escreve e realiza | escreveu e realizou | dirigira | realizara | "
            "refilmou | estreou na direção com | estreou-se na realização com | estreia na direção com | "
            "estreia-se na realização com | estreou na realização com | estreou na direção de longas com | estreou como diretor com | "
            "estreou como diretora com"
        ),
        "writer": (
            "escreve | escrevem | escreveu | escreveram | escrevia | tinha escrito | havia escrito | coescreve | coescrevem | "
            "coescreveu | coescreveram | co-escreve | co-escreveu | co-escreveram | roteiriza | roteirizou | roteirizaram | adaptou | "
            "escreve e dirige | escreveu e dirigiu | escreve e realiza | escreveu e realizou | escreve o roteiro | "
            "escreveu o roteiro | escreveram o roteiro | escrevem o roteiro | escreveu o argumento | escreve o argumento | "
            "escreveram o argumento | escreveu o guião"
        ),
        "producer": (
            "produz | produzem | produziu | produziram | tinha produzido | havia produzido | coproduz | coproduziu | co-produziu | "
            "financiou"
        ),
        "composer": "compôs | compuseram | tinha composto | havia composto | musicou",
        "cinematographer": "fotografou | fotografa | fotografaram | tinha fotografado | iluminou | fotografou o filme",
        "editor": "montou | montaram | tinha montado | edita | editou | editaram",
    },
    labels={
        "title": (
            "título original | título | título em português | título no brasil | título em portugal | título internacional | "
            "título em inglês | também conhecido como | aka | a.k.a. | tit. original | tít. orig. | título nacional | "
            "títulos alternativos | título alternativo | outros títulos | nome original | titulo original | titulo"
        ),
        "year": (
            "ano | ano de produção | ano de lançamento | ano de realização | ano de estreia | ano produção | data de produção | "
            "produção ano | data"
        ),
        "runtime": "duração | duracao | minutos | tempo | tempo de duração | metragem | duração aproximada | dur",
        "release_date": (
            "estreia | estréia | data de estreia | data de lançamento | lançamento | data de lançamento no brasil | "
            "estreia em portugal | estreia no brasil | estreia mundial | estreia nacional | estreia brasil | estreia portugal | "
            "nos cinemas | lançamento no brasil | lançamento nos cinemas | data de estréia | estreia nos cinemas | antestreia | "
            "estreia em"
        ),
        "certificate": (
            "classificação | classificação indicativa | classificação etária | faixa etária | censura | idade | idade mínima | "
            "class. etária | class. indicativa | class. | indicação etária | classif. | classif | recomendação etária | "
            "não recomendado para menores de | não recomendada para menores de | maiores de | m/ | para maiores de | "
            "inadequado para menores de"
        ),
        "genre": "gênero | género | gêneros | géneros | genero | generos | categoria | genre",
        "country": (
            "país | países | nacionalidade | pais | país de origem | países de origem | país de produção | países de produção | "
            "nacionalidades | origem"
        ),
        "language": (
            "idioma | idiomas | idioma original | língua | línguas | língua original | versão original | idiomas originais | idioma(s)"
        ),
        "company": (
            "produtora | produtoras | companhia | estúdio | estúdios | distribuidora | distribuidoras | distribuição | produção | "
            "companhia produtora | companhias produtoras | empresa produtora | empresas produtoras | distribuidor | produções | "
            "coprodução | co-produção | casa produtora | companhia(s) produtora(s) | distribuído por | distribuidora no brasil | "
            "distribuição em portugal | distribui | uma produção de | produção e distribuição | empresa | coprodutora | coprodutoras | "
            "companhias | distribuidora brasileira"
        ),
        "based_on": (
            "baseado em | baseada em | obra original | baseado na obra de | romance original | a partir de | fonte | adaptado de | "
            "segundo"
        ),
        "rating": (
            "nota | notas | avaliação | cotação | minha nota | nossa nota | nota final | nota média | nota da crítica | "
            "nota do público | classificação final | pontuação | média | veredicto | veredito | estrelas | avaliação final | "
            "cotações | nota do crítico | nota dos leitores | nota geral | usuários | imprensa | adorocinema | leitores | público | "
            "crítica | minha avaliação | nossa avaliação | conceito | nota de quem escreve | votos | a nossa nota | a minha nota | "
            "nota imdb"
        ),
        "award": (
            "prêmios | prêmio | prémios | prémio | premiações | prêmios e indicações | prémios e nomeações | indicações | nomeações | "
            "palmarés | festivais e prémios | festivais e prêmios | premiação"
        ),
        "budget": (
            "orçamento | orçamento estimado | custo | custou | custos | com um orçamento de | com orçamento de | custo de produção | "
            "orçamento aproximado | investimento | custo estimado"
        ),
        "box_office": (
            "bilheteria | bilheteira | bilheteria mundial | bilheteira mundial | receita | receita de bilheteira | receitas | "
            "arrecadação | arrecadou | arrecadaram | arrecada | faturou | faturamento | rendeu | renda | renda total | "
            "bilheteria total | box office | receita mundial | receitas de bilheteira | somou nas bilheterias | rendeu nas bilheterias"
        ),
    },
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
    genres={
        "drama": (
            "drama | dramas | dramático | dramática | dramáticos | dramáticas | drama familiar | drama social | drama psicológico | "
            "dramalhão"
        ),
        "comedy": "comédia | comédias | cómico | cómica | cômico | cômica | comicos",
        "romance": (
            "romântico | romântica | românticos | românticas | filme de amor | história de amor | drama romântico | filme romântico | "
            "romance"
        ),
        "thriller": (
            "thriller | thrillers | suspense | suspenses | thriller psicológico | suspense psicológico | thriller político | "
            "drama de suspense"
        ),
        "horror": "terror | horror | filme de terror | terror psicológico | filme de horror | cinema de terror",
        "documentary": (
            "documentário | documentários | documental | documentario | doc | longa documental | filme documental | não ficção"
        ),
        "animation": (
            "animação | animado | animada | animados | animadas | desenho animado | desenhos animados | anime | filme de animação"
        ),
        "western": "western | westerns | faroeste | faroestes | bangue-bangue | nordestern | western spaghetti",
        "musical": "musical | musicais",
        "science-fiction": "ficção científica | ficção-científica | ficcao cientifica | sci-fi | scifi | f. científica | fc",
        "fantasy": "fantasia | fantástico | fantástica | fantásticos | cinema fantástico | filme de fantasia",
        "crime": (
            "crime | policial | policiais | policiesco | filme policial | gângster | gângsteres | gangster | gangsters | gângsters | "
            "filme de gângster | máfia | drama criminal | drama policial"
        ),
        "war": "guerra | bélico | bélica | filme de guerra | drama de guerra | antibélico | antiguerra",
        "action": "ação | acção | filme de ação | filme de acção",
        "adventure": "aventura | aventuras | filme de aventura | filme de aventuras",
        "mystery": "mistério | policial de mistério | whodunit | filme de mistério",
        "biography": (
            "biografia | biográfico | biográfica | cinebiografia | biopic | drama biográfico | filme biográfico | cinebiografias"
        ),
        "history": (
            "histórico | histórica | históricos | históricas | história | drama histórico | filme histórico | filme de época | "
            "drama de época"
        ),
        "family": "família | familiar | infantil | para toda a família | filme infantil | filme familiar",
        "sport": "esporte | esportes | desporto | esportivo | esportiva | desportivo | desportiva",
        "film-noir": "film noir | filme noir | noir | film-noir | cinema negro",
        "short": "curta-metragem | curta | curtas-metragens",
        "silent": "mudo | muda | cinema mudo | filme mudo | mudos",
        "superhero": "super-herói | super-heróis | super-heroi | filme de super-heróis | filme de super-herói",
        "disaster": "catástrofe | catástrofes | filme-catástrofe | filme catástrofe | desastre",
        "martial-arts": "artes marciais | kung fu | kung-fu | wuxia",
        "spy": "espionagem | espiões | filme de espionagem | filme de espiões",
        "music": "música | concerto | show",
        "tragicomedy": (
            "tragicomédia | tragicomédias | comédia dramática | comédias dramáticas | dramédia | tragicómico | tragicômico | dramedy"
        ),
        "romantic-comedy": "comédia romântica | comédias românticas",
        "melodrama": "melodrama | melodramas | melodramático | melodramática",
        "satire": "sátira | sátiras | satírico | satírica | comédia satírica",
        "erotic": "erótico | erótica | pornochanchada | thriller erótico | drama erótico",
        "slasher": "slasher | slashers",
        "experimental": "experimental | experimentais | cinema experimental",
        "black-comedy": "comédia negra | comédias negras | humor negro | comédia de humor negro | comédia sombria",
        "heist": "filme de assalto | filme de roubo | filme de golpe | filmes de assalto",
        "road-movie": "road movie | road-movie | filme de estrada | road movies",
    },
    countries={
        "us": (
            "estados unidos | estados unidos da américa | eua | e.u.a. | e.u.a | usa | u.s.a. | us | norte-americano | "
            "norte-americana | norte-americanos | norte-americanas | americano | americana | americanos | americanas | estadunidense | "
            "estadunidenses | estado-unidense | hollywoodiano | hollywoodiana"
        ),
        "gb": (
            "reino unido | grã-bretanha | uk | inglaterra | escócia | país de gales | britânico | britânica | britânicos | "
            "britânicas | inglês | inglesa | ingleses | inglesas | escocês | escocesa"
        ),
        "fr": "frança | francês | francesa | franceses | francesas",
        "de": "alemanha | alemão | alemã | alemães | alemãs | alemanha ocidental | alemanha oriental | rfa | rda | germânico",
        "it": "itália | italiano | italiana | italianos | italianas",
        "es": "espanha | espanhol | espanhola | espanhóis | espanholas | catalão | catalã",
        "pt": "portugal | português | portuguesa | portugueses | portuguesas | luso | lusa | port.",
        "br": "brasil | brasileiro | brasileira | brasileiros | brasileiras | bra",
        "mx": "méxico | mexicano | mexicana | mexicanos | mexicanas",
        "ar": "argentina | argentino | argentinos | argentinas",
        "cl": "chile | chileno | chilena | chilenos | chilenas",
        "co": "colômbia | colombiano | colombiana | colombianos",
        "jp": "japão | japonês | japonesa | japoneses | japonesas | nipónico | nipônico | nipónica",
        "cn": "china | chinês | chinesa | chineses | chinesas",
        "hk": "hong kong | hong-kong | honconguês",
        "tw": "taiwan | formosa | taiwanês | taiwanesa",
        "kr": (
            "coreia do sul | coréia do sul | coreia | coreano | coreana | coreanos | coreanas | sul-coreano | sul-coreana | "
            "sul-coreanos | sul-coreanas | república da coreia"
        ),
        "in": "índia | indiano | indiana | indianos",
        "ir": "irã | irão | iraniano | iraniana | iranianos",
        "tr": "turquia | turco | turca | turcos",
        "ru": "rússia | russo | russa | russos | russas",
        "su": "união soviética | urss | u.r.s.s. | soviético | soviética | soviéticos",
        "pl": "polónia | polônia | polaco | polaca | polonês | polonesa | poloneses | polacos",
        "cz": "república checa | república tcheca | tchéquia | chéquia | checo | checa | tcheco | tcheca | rep. checa | rep. tcheca",
        "cs": "checoslováquia | tchecoslováquia | checoslovaco | tchecoslovaco | checoslovaca",
        "hu": "hungria | húngaro | húngara | húngaros",
        "ro": "roménia | romênia | romeno | romena | romenos",
        "gr": "grécia | grego | grega | gregos",
        "se": "suécia | sueco | sueca | suecos",
        "dk": "dinamarca | dinamarquês | dinamarquesa | dinamarqueses",
        "no": "noruega | norueguês | norueguesa | noruegueses",
        "fi": "finlândia | finlandês | finlandesa",
        "is": "islândia | islandês | islandesa",
        "nl": "países baixos | holanda | holandês | holandesa | neerlandês | neerlandesa",
        "be": "bélgica | belga | belgas",
        "ch": "suíça | suíço | suíços | helvético",
        "at": "áustria | austríaco | austríaca | austríacos",
        "ie": "irlanda | irlandês | irlandesa | irlandeses",
        "ca": "canadá | canadense | canadenses | canadiano | canadiana | canadianos",
        "au": "austrália | australiano | australiana | australianos",
        "nz": "nova zelândia | neozelandês | neozelandesa",
        "za": "áfrica do sul | sul-africano | sul-africana",
        "sn": "senegal | senegalês | senegalesa",
        "eg": "egito | egipto | egípcio | egípcia",
        "il": "israel | israelita | israelense | israelitas | israelenses | israelis",
        "ps": "palestina | palestino | palestiniano | palestiniana",
        "lb": "líbano | libanês | libanesa",
        "ma": "marrocos | marroquino | marroquina",
        "tn": "tunísia | tunisino | tunisiano | tunisina",
        "dz": "argélia | argelino | argelina",
        "th": "tailândia | tailandês | tailandesa",
        "vn": "vietnã | vietname | vietnamita",
        "ph": "filipinas | filipino | filipina",
        "id": "indonésia | indonésio",
        "ua": "ucrânia | ucraniano | ucraniana",
        "rs": "sérvia | sérvio",
        "hr": "croácia | croata",
        "ba": "bósnia | bósnia e herzegovina | bósnia-herzegovina | bósnio",
        "yu": "jugoslávia | iugoslávia | jugoslavo | iugoslavo",
        "cu": "cuba | cubano | cubana | cubanos",
        "pe": "peru | peruano | peruana | peruanos",
        "uy": "uruguai | uruguaio | uruguaia | uruguaios",
        "ml": "mali | maliano",
        "mr": "mauritânia | mauritano",
        "bg": "bulgária | búlgaro | búlgara",
        "ge": "geórgia | georgiano | georgiana",
        "ee": "estónia | estônia | estónio | estoniano",
        "lv": "letónia | letônia | letão",
        "lt": "lituânia | lituano | lituana",
        "sk": "eslováquia | eslovaco | eslovaca",
        "si": "eslovénia | eslovênia | esloveno | eslovena",
        "lu": "luxemburgo | luxemburguês",
        "qa": "qatar | catar",
        "ng": "nigéria | nigeriano | nigeriana",
        "ke": "quénia | quênia | queniano | queniana",
    },
    tongues={
        "en": "inglês | inglesa",
        "fr": "francês | francesa",
        "de": "alemão | alemã",
        "it": "italiano | italiana",
        "es": "espanhol | castelhano | espanhola",
        "pt": "português | portuguesa | português do brasil",
        "ja": "japonês | japonesa",
        "zh": "mandarim | chinês | cantonês | cantonense",
        "ko": "coreano",
        "hi": "hindi | híndi",
        "fa": "persa | farsi",
        "tr": "turco",
        "ru": "russo",
        "pl": "polaco | polonês",
        "sv": "sueco",
        "da": "dinamarquês",
        "no": "norueguês",
        "fi": "finlandês",
        "nl": "neerlandês | holandês | flamengo",
        "ar": "árabe",
        "he": "hebraico",
        "el": "grego",
        "hu": "húngaro",
        "ro": "romeno",
        "cs": "checo | tcheco",
        "ca": "catalão",
        "eu": "basco | euskera",
        "gl": "galego",
        "la": "latim",
        "ta": "tâmil | tamil",
        "te": "telugu | télugo",
        "bn": "bengali",
        "wo": "wolof | uolofe",
        "yi": "iídiche | ídiche | yiddish",
        "th": "tailandês",
        "vi": "vietnamita",
        "is": "islandês",
        "uk": "ucraniano",
        "ga": "irlandês | gaélico",
    },
    aspects={},
    praise="",
    blame="",
    tags={},
)
