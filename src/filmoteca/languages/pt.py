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
        "reversed": (
            "recurso | apelação | recorreu | recorreram | revogada | revogou | inicialmente | a princípio | de início | quase | "
            "evitar | evitou | em vez de | ameaça | ameaçou | ameaçaram | ameaçado | reduzida | teria"
        ),
        "lasts": "dura | duram | durou | duração | com duração de | em apenas | em só | metragem",
        "wished": "queria | queriam | exigia | exigiam | pedia | pediam | esperava | esperavam",
        "undenied": "um pouco | não só | não apenas | não somente | sem dúvida | nada menos que | não por acaso | não é à toa | não deixa de ser | sem falar",
        "negation": "mal | carece de | longe de | evita | falta de | isento de | isenta de | nada | pouco | sequer | foge de | desprovido de | tampouco",
        "but": "mas | porém | contudo | embora | apesar de | no entanto | todavia | enquanto | entretanto | ainda que | mesmo que",
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
            "estrelado por | estrelada por | estrelados por | estreladas por | é estrelado por | é estrelada por | coestrelado por "
            "| protagonizado por | protagonizada por | protagonizados por | protagonizadas por | é protagonizado por | é "
            "protagonizada por | estrela | estrelam | estrelou | estrelaram | protagoniza | protagonizam | protagonizou | "
            "protagonizaram | encabeçado por | encabeçada por | liderado por | liderada por | com as vozes de | com a voz de | "
            "vozes de | voz de | nos papéis principais | nos principais papéis | no papel principal | no papel-título | com "
            "atuações de | com as atuações de | com interpretações de | com as interpretações de | com a participação de | atuação "
            "de | atuações de | a atuação de | as atuações de | interpretação de | interpretações de | desempenho de | desempenhos "
            "de | tem no elenco | traz no elenco | reúne no elenco | o elenco traz | o elenco conta com | o elenco inclui | o "
            "elenco reúne | o elenco é composto por | o elenco é formado por | no elenco estão | no elenco | estão no elenco | com "
            "um elenco encabeçado por | com um elenco liderado por | com elenco encabeçado por | com elenco liderado por | com um "
            "elenco que inclui | elenco que inclui | elenco encabeçado por | elenco liderado por | tem como protagonistas | com "
            "protagonismo de | performance de | performances de | o filme traz | reúne | conta no elenco com | estrelando"
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
            "interpreta | interpretam | interpretou | interpretava | interpretaram | interpretará | que interpreta | quem "
            "interpreta | que interpretou | que interpretam | vive~0.5 | vivem~0.5 | viverá | que vive | faz~0.4 | fazem~0.4 | fez "
            "de | faz de | fazem de | fazia de | que faz~0.4 | que faz de | faz o papel de | faz o papel do | faz o papel da | fez "
            "o papel de | fez o papel do | fez o papel da | dá vida a | dá vida ao | dá vida à | dão vida a | dão vida ao | dão "
            "vida à | deu vida a | deu vida ao | deu vida à | que dá vida a | que dá vida ao | que dá vida à | dá corpo a | dá "
            "corpo ao | dá corpo à | encarna | encarnam | encarnou | encarnava | que encarna | personifica | que personifica | dá "
            "voz a | dá voz ao | dá voz à | dão voz a | deu voz a | deu voz ao | deu voz à | empresta a voz a | empresta a voz ao | "
            "empresta a voz à | empresta sua voz a | empresta sua voz ao | empresta sua voz à | emprestou a voz a | dubla | dublou "
            "| dublam | que dubla | dobra a voz de | é a voz de | faz a voz de | fez a voz de | surge como | surgem como | aparece "
            "como | aparecem como | brilha como | brilham como | destaca-se como | se destaca como | retorna como | retornam como | "
            "volta como | voltam como | regressa como | está como | impressiona como | assume o papel de | assume o papel do | "
            "assume o papel da | desempenha o papel de | desempenha o papel do | desempenha o papel da | desempenhou o papel de | "
            "representa o papel de | representou o papel de | veste a pele de | veste a pele do | veste a pele da | entra na pele "
            "de | entra na pele do | ficou com o papel de | fica com o papel de | ficou com o papel do | atua como | repete o papel "
            "de | retoma o papel de | reprisa o papel de | que viveu | escalado como | escalada como | escalado para viver | "
            "escalada para viver | incorpora"
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
            "é | são | era~0.4 | eram~0.4 | foi~0.3 | foram~0.3 | está~0.3 | estão~0.3 | estava~0.3 | estavam | esteve | tem sido | "
            "tinha sido | será~0.4 | serão | sido | seja | vem~0.2"
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
            "ganhou | ganha | ganham | ganharam | ganhar | ganhando | ganhava | tinha ganho | tinha ganhado | ganhador | "
            "ganhadora | ganhadores | venceu | vence | vencem | venceram | vencer | vencendo | vencedor | vencedora | vencedores | "
            "vencedoras | recebeu | recebe | receberam | receber | recebendo | recebera | levou | levaram | levando | "
            "levou para casa | levaram para casa | levou a melhor | conquistou | conquista | conquistaram | conquistar | "
            "conquistando | obteve | obtém | obtiveram | obter | arrecadou | faturou | faturaram | faturar | abocanhou | "
            "arrebatou | arrebataram | arrebatar | arrematou | premiado | premiada | premiados | premiadas | foi premiado | "
            "foi premiada | foi premiado com | foi premiada com | galardoado | galardoada | galardoados | distinguido | "
            "distinguida | distinguidos | distinguiu | laureado | laureada | agraciado | agraciada | consagrado | consagrada | "
            "consagrou | consagrou-se | sagrou-se | eleito | eleita | eleitos | escolhido | escolhida | foi para | foram para | "
            "ficou com | ficaram com | coube a | couberam a | rendeu-lhe | lhe rendeu | rendeu | valeu | valeram | valeu-lhe | "
            "lhe valeu | deu-lhe | deram-lhe | lhe deu | lhe deram | entregou | entregue a | atribuiu | atribuído | atribuída | "
            "concedeu | concedido | papou | oscarizado | oscarizada | multipremiado | multipremiada | dividiram | dividiu | "
            "dividido | palmarés | merecedor | mereceu | recolheu | triunfou | detentor | detentora"
        ),
        "nominated": (
            "indicado | indicada | indicados | indicadas | indicação | indicações | nomeado | nomeada | nomeados | nomeadas | "
            "nomeação | nomeações | nominado | nominada | concorre | concorreu | concorriam | concorria | concorrem | "
            "concorrendo | concorrente | candidato | candidata | candidatos | candidatas | candidatura | finalista | finalistas | "
            "pré-selecionado | pré-selecionada | em competição | em competição oficial | competiu | compete | disputou | disputa | "
            "disputava | selecionado | selecionada | seleccionado | seleccionada | seleção oficial | selecção oficial | "
            "foi indicado | foi indicada | foi nomeado | foi nomeada | recebeu indicações"
        ),
        "lost": (
            "perdeu | perderam | perdia | perdendo | saiu de mãos vazias | saiu de mãos a abanar | saíram de mãos vazias | "
            "de mãos vazias | de mãos a abanar | não ganhou | não venceu | não levou | ficou sem | ficou de fora | derrotado | "
            "derrotada | escapou | escapou-lhe | não recebeu | não conquistou | preterido | preterida | sem prémio | sem prêmio | "
            "sem prémios | sem prêmios | perdida | perdidas | perdidos | perdido | derrotado por | derrotada por"
        ),
        "prizeword": (
            "prêmio | prêmios | prémio | prémios | premio | troféu | troféus | estatueta | estatuetas | galardão | galardões | "
            "distinção | medalha | menção honrosa | menção especial | láurea"
        ),
        "best": (
            "melhor | melhores | original | adaptado | coadjuvante | secundário | secundária | revelação | atuação | "
            "interpretação | pior | piores"
        ),
        "category": (
            "melhor filme | melhor longa | melhor longa-metragem | melhor direção | melhor realização | melhor realizador | "
            "melhor realizadora | melhor diretor | melhor diretora | melhor director | melhor ator | melhor actor | melhor atriz | "
            "melhor actriz | melhor ator coadjuvante | melhor atriz coadjuvante | melhor ator secundário | "
            "melhor atriz secundária | melhor actor secundário | melhor actriz secundária | melhor ator principal | "
            "melhor atriz principal | melhor actor principal | melhor actriz principal | melhor ator protagonista | "
            "melhor atriz protagonista | melhor intérprete | melhor interpretação | melhor interpretação masculina | "
            "melhor interpretação feminina | melhor atuação | melhor ator em filme dramático | melhor atriz em filme dramático | "
            "melhor coadjuvante | melhor roteiro | melhor roteiro original | melhor roteiro adaptado | melhor argumento | "
            "melhor argumento original | melhor argumento adaptado | melhor fotografia | melhor direção de fotografia | "
            "melhor montagem | melhor edição | melhor música | melhor música original | melhor trilha sonora | "
            "melhor trilha sonora original | melhor trilha original | melhor trilha | melhor banda sonora | "
            "melhor banda sonora original | melhor partitura original | melhor canção | melhor canção original | "
            "melhor filme estrangeiro | melhor filme em língua estrangeira | melhor filme de língua estrangeira | "
            "melhor filme em língua não inglesa | melhor filme de língua não inglesa | melhor filme internacional | "
            "melhor longa-metragem internacional | melhor filme de drama | melhor filme dramático | "
            "melhor filme de comédia ou musical | melhor comédia ou musical | melhor comédia | melhor drama | "
            "melhor documentário | melhor documentário em longa-metragem | melhor longa-metragem documental | "
            "melhor longa documentário | melhor animação | melhor filme de animação | melhor longa de animação | "
            "melhor filme animado | melhor longa-metragem de animação | melhor curta | melhor curta-metragem | "
            "melhor curta-metragem de animação | melhor curta de animação | melhor som | melhor edição de som | "
            "melhor mixagem de som | melhor mistura de som | melhores efeitos visuais | melhores efeitos especiais | "
            "melhor direção de arte | melhor direção artística | melhor design de produção | melhor cenografia | melhor figurino | "
            "melhor guarda-roupa | melhores figurinos | melhor maquiagem | melhor maquiagem e cabelo | "
            "melhor maquiagem e penteados | melhor caracterização | melhor maquilhagem | melhor elenco | melhor estreante | "
            "melhor primeiro filme | melhor filme de estreia | melhor primeira obra | melhor primeira longa | "
            "melhor filme europeu | melhor filme ibero-americano | melhor filme brasileiro | melhor filme português | "
            "melhor contribuição artística | melhor filme de ficção | roteiro original | roteiro adaptado | argumento original | "
            "argumento adaptado | trilha sonora original | música original | banda sonora original | canção original | "
            "ator coadjuvante | atriz coadjuvante | ator secundário | atriz secundária | actor secundário | actriz secundária | "
            "ator principal | atriz principal | filme estrangeiro | filme internacional | filme em língua estrangeira | "
            "filme de língua estrangeira | filme de animação | direção de arte | design de produção | efeitos visuais | "
            "edição de som | mixagem de som | prêmio do júri | prémio do júri | prêmio especial do júri | "
            "prémio especial do júri | grande prêmio do júri | grande prémio do júri | prêmio do público | prémio do público | "
            "prêmio da crítica | prémio da crítica | júri popular | prêmio de público | prêmio de direção | "
            "prêmio de melhor direção | filme | fotografia | montagem | música | trilha sonora | trilha | figurino | figurinos | "
            "maquiagem | som | canção | direção | realização | roteiro | argumento | documentário | animação | curta-metragem | "
            "atriz em drama | ator em drama | longa de animação | pior filme | pior ator | pior atriz | menção especial | "
            "menção honrosa | prêmio de atuação | prémio de interpretação | prémio de realização | "
            "prêmio da crítica internacional | prêmio de roteiro | prémio de argumento | efeitos especiais | cabelo e maquiagem | "
            "caracterização | guarda-roupa | elenco | melhor série | atuação | interpretação"
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
            "estreia | estréia | estreias | estreou | estrearam | estreiam | estreado | estreada | estreados | estreará | "
            "estrear | estreava | estreia-se | estreou-se | estreara | pré-estreia | antestreia | ante-estreia | première | "
            "premiere | lançado | lançada | lançados | lançamento | lançado em | chega aos cinemas | chegou aos cinemas | "
            "chegará aos cinemas | chegam aos cinemas | chega às salas | chegou às salas | chegou às telas | chega às telas | "
            "chega às salas de cinema | entra em cartaz | entrou em cartaz | em cartaz | nos cinemas | nas salas | "
            "nas salas de cinema | já nos cinemas | nas telas | data de estreia | data de lançamento | exibido | exibida | "
            "foi exibido | apresentado em | apresentada em | foi visto pela primeira vez | disponível a partir de | chega a | "
            "chega aos ecrãs | estreia nas salas | nas salas a | disponível desde | na netflix | chega à netflix | "
            "exibido pela primeira vez | entra nas salas | projetado pela primeira vez"
        ),
        "shoot": (
            "rodado em | rodada em | rodado no | rodado na | rodada no | rodada na | filmado em | filmada em | filmado no | "
            "filmado na | rodagem | rodagens | filmagem | filmagens | locações | locação | cenários naturais | em exteriores | rodar | "
            "filmar"
        ),
        "theatre": (
            "teatro | peça de teatro | encenação | dramaturgo | palco | aplausos | peça em cartaz | crítica de teatro | crítica teatral | espetáculo teatral | espectáculo teatral | encenador | "
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
        "because": (
            "porque | por causa de | por causa da | por causa do | devido a | devido à | devido ao | após a morte de | "
            "após a morte do | já que | por falta de | devido às | devido aos | por conta de | por conta da | por conta do | "
            "em razão de | na sequência de"
        ),
        "unwon": (
            "esnobado | esnobada | merecia | merece | mereceria | favorito | favorita | corrida | campanha | temporada | apostas | "
            "cheiro de"
        ),
        "span_of_time": "anos | meses | semanas | dias | ano",
        "part": (
            "papel | papéis | personagem | personagens | protagonista | antagonista | herói | heroína | vilão | voz | papel principal"
        ),
        "backer": (
            "estúdio | estúdios | produtor | produtores | distribuidoras | distribuidores | investidores | festivais | festival | canais"
        ),
        "no_part": "piano | violão | guitarra | violino | canção | canções | música | músicas | resto | xadrez | sucesso",
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
            "baseado em | baseada em | obra original | baseado na obra de | romance original | a partir de | fonte | adaptado de | segundo"
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
    making={
        "idea": (
            "a ideia | nasceu | surgiu | começou com | o projeto nasceu | o projecto nasceu | a ideia do filme | a ideia surgiu | "
            "a ideia nasceu | remonta a | começou a escrever | o filme nasceu | o projeto começou | teve a ideia"
        ),
        "drafts": (
            "versões do roteiro | versões do argumento | tratamentos | reescritas | versões | versões do guião | "
            "versões do texto | rascunhos | tratamentos do roteiro | tratamentos de roteiro | guiões"
        ),
        "postponed": (
            "adiado | adiada | adiaram | adiou | atrasado | remarcado | foi adiado | adiadas | adiados | adiamento | suspenso | "
            "suspensas | interrompidas | interrompido | atrasou | atrasaram | parado | paradas"
        ),
        "rejected": (
            "rejeitado | recusado por | recusas | recusado | recusada | recusaram | rejeitada | rejeitaram | ninguém queria | disseram não"
        ),
        "financed": "financiado | financiamento | edital | subsídio",
        "shooting": (
            "filmado em | rodado em | as filmagens | filmagens duraram | rodagem | dias de filmagem | semanas de filmagem | "
            "filmada em | foi rodado | filmagens começaram | rodado entre | filmado entre | meses de filmagem | "
            "semanas de rodagem | dias de rodagem | foi filmado | foi filmada | foi rodada | filmado durante | rodada em"
        ),
        "writing": (
            "a escrever | para escrever | escrevendo | de escrita | de preparação | de gestação | de trabalho | "
            "para sair do papel | de desenvolvimento | no roteiro"
        ),
    },
    works={
        "film": (
            "estreou com | estreou-se com | longa de estreia | primeiro filme | primeiro longa | filme anterior | havia dirigido | "
            "tinha realizado | dirigiu antes | estreia na direção com"
        ),
        "short": "curtas como | curtas-metragens como | o curta | a curta | curtas",
        "documentary": "documentários como | o documentário",
        "series": "a série",
    },
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
    aspects={
        "plot": (
            "trama | enredo | história | argumento | narrativa | desfecho~0.4 | final~0.4 | reviravoltas~0.4 | "
            "reviravolta~0.4 | premissa | subtramas | relato | personagens~0.4 | clímax~0.4 | terceiro ato | intriga | "
            "narração"
        ),
        "acting": (
            "atuação | atuações | interpretação | interpretações | intérprete~0.4 | intérpretes~0.4 | ator~0.4 | atriz~0.4 | "
            "atores~0.4 | atrizes~0.4 | elenco | química | protagonista~0.4 | protagonistas~0.4 | coadjuvantes | "
            "desempenho | desempenhos | performance | performances | actuação | actores~0.4 | actor~0.4 | actriz~0.4 | "
            "papel~0.4 | dupla central | aparição | participação"
        ),
        "direction": (
            "direção | diretor~0.4 | diretora~0.4 | dirige~0.4 | dirigido~0.4 | dirigida~0.4 | realização | realizador~0.4 | "
            "realizadora~0.4 | direcção | cineasta~0.4 | encenação | mise-en-scène | montagem | mise en scène | condução"
        ),
        "photography": (
            "fotografia | imagens | imagem~0.4 | câmera | câmara | planos~0.4 | enquadramentos | luz~0.4 | visual | "
            "visuais | visualmente | efeitos especiais | efeitos visuais | direção de arte | cenários | estética | "
            "animação | diretor de fotografia | figurinos~0.4"
        ),
        "music": "música | músicas | trilha sonora | trilha | banda sonora | canções | partitura | compositor~0.4 | score",
        "writing": (
            "roteiro | guião | diálogos | diálogo | roteirista~0.4 | roteiristas~0.4 | escrita~0.4 | escrito~0.4 | piadas | "
            "humor | falas | gags | argumento cinematográfico"
        ),
        "pace": (
            "ritmo | duração | andamento | lentidão | se arrasta | arrasta-se | minutos a mais | cadência | "
            "demasiado longo | longo demais | longa demais | tempo de duração | tempos mortos | lento demais"
        ),
        "effect": (
            "comove | comovem | emociona | emocionam | comovente* | emocionante* | emoção | emoções | marca o espectador | "
            "deixa marcas | deixa frio | deixa indiferente | toca o coração | tocante* | inesquecíve* | impacta | "
            "impacto emocional | faz chorar | faz rir | faz pensar | lágrimas | soco no estômago | dilacerante* | mexe com | "
            "o espectador"
        ),
    },
    praise=(
        "excelente* | magnífic* | maravilhos* | fantástica atuação | fantástico elenco | esplêndid* | soberb* | sublime* | "
        "brilhante* | brilhantismo | genial | geniais | ótim* | extraordinári* | excepciona* | excecional | sensaciona* | "
        "formidáve* | notáve* | impressionante* | impressiona | impressionam | deslumbrante* | deslumbra | fascinante* | "
        "fascina | cativante* | cativa | cativam | envolvente* | hipnótic* | hipnotizante* | empolgante* | empolga | "
        "eletrizante* | emocionante* | emociona | emocionam | comovente* | comove | comovem | tocante* | sensíve* | "
        "sensibilidade | delicad* | delicadeza | terno e | ternura | sincer* | sinceridade | honest* | autêntic* | "
        "autenticidade | críve* | críveis | convincente* | convence | convencem | naturalidade | sutil | sutis | sutileza | "
        "subtil | subtileza | elegante* | elegância | bela fotografia | belo filme | bela atuação | belas imagens | beleza | "
        "belamente | belíssim* | linda fotografia | lindo filme | lindíssim* | bonito filme | poétic* | pura poesia | lírica | "
        "inteligente* | inteligência | lúcid* | perspica* | afiad* | muito original | originalidade | inventiv* | criativ* | "
        "ousad* | ousadia | corajoso filme | ambicios* | divertid* | divertidíssim* | engraçad* | hilári* | hilariante* | "
        "saboros* | delicios* | encantador* | encanta | encantam | encanto | charmos* | charme | carism* | carismátic* | "
        "magnétic* | magnetismo | luminos* | radiante | talento | talentos* | talentos | brilha | brilham | destaque | "
        "destaca-se | se destaca | destacam-se | se destacam | rouba a cena | roubam a cena | rouba o filme | dá show | "
        "dão show | show de atuação | impecáve* | impecavelmente | irrepreensíve* | perfeit* | perfeição | perfeitamente | "
        "irretocáve* | magistra* | magistralmente | maestria | mestria | virtuos* | segura direção | direção segura | "
        "mão segura | mão firme | precisão | competente* | competência | eficiente* | eficaz | eficazes | eficácia | sólid* | "
        "consistente* | robust* | acert* | acerto | acertos | acertad* | acerta | funciona | funcionam | funciona muito bem | "
        "consegue | conseguem | êxito | triunf* | obra-prima | obras-primas | obra prima | joia | jóia | pérola | "
        "pequena joia | filmaço | filmão | imperdíve* | imperdíveis | obrigatóri* | indispensáve* | recomendad* | recomendo | "
        "recomendáve* | vale a pena | vale o ingresso | vale cada minuto | merece | merecem | memoráve* | memoráveis | "
        "inesquecíve* | inesquecíveis | marcante* | melhor filme | melhores filmes | melhor atuação | melhor papel | "
        "melhor trabalho | um dos melhores | uma das melhores | o melhor | no auge | em estado de graça | grande filme | "
        "grande atuação | grande trabalho | profundidade | rico em nuances | nuances | matizad* | intens* | intensidade | "
        "poderos* | potente* | potência | vigoros* | vibrante* | pulsante* | visceral | contundente* | arrebatador* | "
        "arrebata | avassalador* | surpreendente* | surpreende | surpreendem | fresca abordagem | frescor | frescura | "
        "leveza | fluid* | ágil | ágeis | caprichad* | esmerad* | primoros* | refinad* | requintad* | exuberante* | "
        "evocativ* | inspiração | prende a atenção | prende o espectador | prende do início | aplaus* | aplaudid* | "
        "elogiáve* | louváve* | admiráve* | gostei | adorei | amei | um prazer | deleite | delícia | irresistíve* | "
        "dilacerante* | toca o coração | deixa marcas | segura a atenção | à altura | está à altura | supera expectativas | "
        "estupend* | espetacular* | espantos* | fabulos*"
    ),
    blame=(
        "má atuação | má direção | ruim | ruins | péssim* | pior | piores | horríve* | terrivelmente | terríve roteiro | "
        "lamentáve* | deploráve* | decepcionante* | decepciona | decepcionam | decepção | desapontador* | desaponta | "
        "desilude | dececionante* | chato | chatos | chata | chatas | chatíssim* | entediante* | enfadonh* | tédio | tedios* | "
        "monóton* | maçante* | maçador* | aborrecid* | cansativ* | cansa | sonolent* | soporífer* | arrastad* | arrasta-se | "
        "se arrasta | interminável | longo demais | longa demais | demasiado long* | lento demais | lenta demais | "
        "previsíve* | previsíveis | clichê | clichês | cliché | clichés | estereotipad* | estereótipo* | lugar-comum | "
        "lugares-comuns | batido | manjad* | convenciona* | genéric* | rotineir* | formulaic* | sem graça | sem sal | "
        "insoss* | insípid* | sem vida | sem alma | sem rumo | sem ritmo | sem brilho | sem inspiração | sem criatividade | "
        "morno | morna | medíocre* | mediocridade | median* | fraco | fraca | fracos | fracas | fraquíssim* | fraqueza* | "
        "débil | rasa | raso | superficia* | superficialidade | vazio | vazia | oco e | oca e | inconsistente* | "
        "irrelevante* | desnecessári* | inúti* | gratuit* | ridícul* | risíve* | absurdo roteiro | estúpid* | idiot* | "
        "tolo e | tola e | inverossíme* | inverosíme* | inverossímil | pouco críve* | pouco convincente* | não convence | "
        "não convencem | não funciona | não funcionam | não emociona | não empolga | não decola | não consegue | "
        "não conseguem | não se sustenta | deixa a desejar | deixam a desejar | fracassa | falha | falham | falhas | falho | "
        "falhad* | falhanço | equívoco* | equivocad* | defeito | defeitos | o problema é | o problema está | tropeça | "
        "tropeços | derrapa | derrapagem | afunda | naufraga | escorrega | perde o fôlego | perde fôlego | perde força | "
        "perde ritmo | perde o ritmo | perde-se | se perde | perde o rumo | desanda | irregular* | desigua* | desequilibrad* | "
        "confus* | bagunçad* | uma bagunça | desconexo* | desconexa | incoerente* | incompreensíve* | mal escrit* | "
        "mal construíd* | mal desenvolvid* | mal dirigid* | mal aproveitad* | mal-acabad* | subaproveitad* | desperdiç* | "
        "desperdiçad* | desperdício | subdesenvolvid* | raso demais | unidimensiona* | caricat* | caricatura | caricaturas | "
        "exagerad* | exagero | exageros | excessiv* | overacting | canastrão | canastrona | canastrice | artificia* | "
        "artificial | forçad* | forçada | engessad* | teatral demais | desajeitad* | tosc* | grosseir* | amadorism* | "
        "amadorístic* | preguiços* | dá preguiça | pretensios* | pretencios* | pedante* | autoindulgente* | piegas | "
        "pieguice | meloso* | melosa* | açucarad* | sentimentaloide* | apelativ* | manipulador* | maniqueísta* | panfletári* | "
        "didático demais | moralista* | irritante* | irrita | chateia | incômodo excesso | insuportáve* | intragáve* | "
        "vergonhos* | constrangedor* | esquecíve* | esquecíveis | descartáve* | dispensáve* | perda de tempo | repetitiv* | "
        "redundante* | apressad* | corrido demais | atropelad* | esticad* | alongad* | falta de | falta ritmo | falta alma | "
        "carece de | carecem de | peca por | peca pelo | peca | deixa frio | deixa indiferente | infelizmente | desastre | "
        "desastros* | porcaria | superestimad* | sobrevalorizad* | aquém | abaixo do | nada acrescenta | não acrescenta | "
        "não está à altura"
    ),
    tags={
        "18th-century": "século xviii | revolução francesa | rococó~0.4 | maria antonieta | iluminismo~0.4",
        "1920s": "ambientado nos anos 1920 | ambientada nos anos 1920 | anos vinte~0.5 | anos 20~0.5 | anos 1920~0.5 | década de 1920~0.5 | década de 20~0.5 | brasil dos anos 20",
        "1930s": "ambientado nos anos 1930 | ambientada nos anos 1930 | anos trinta~0.5 | anos 30~0.5 | anos 1930~0.5 | década de 1930~0.5 | década de 30~0.5 | brasil dos anos 30",
        "1940s": "ambientado nos anos 1940 | ambientada nos anos 1940 | anos quarenta~0.5 | anos 40~0.5 | anos 1940~0.5 | década de 1940~0.5 | década de 40~0.5 | brasil dos anos 40",
        "1950s": "ambientado nos anos 1950 | ambientada nos anos 1950 | anos cinquenta~0.5 | anos 50~0.5 | anos 1950~0.5 | década de 1950~0.5 | década de 50~0.5 | brasil dos anos 50",
        "1960s": "ambientado nos anos 1960 | ambientada nos anos 1960 | anos sessenta~0.5 | anos 60~0.5 | anos 1960~0.5 | década de 1960~0.5 | década de 60~0.5 | brasil dos anos 60",
        "1970s": "ambientado nos anos 1970 | ambientada nos anos 1970 | anos setenta~0.5 | anos 70~0.5 | anos 1970~0.5 | década de 1970~0.5 | década de 70~0.5 | brasil dos anos 70",
        "1980s": "ambientado nos anos 1980 | ambientada nos anos 1980 | anos oitenta~0.5 | anos 80~0.5 | anos 1980~0.5 | década de 1980~0.5 | década de 80~0.5 | brasil dos anos 80",
        "1990s": "ambientado nos anos 1990 | ambientada nos anos 1990 | anos noventa~0.5 | anos 90~0.5 | anos 1990~0.5 | década de 1990~0.5 | década de 90~0.5 | brasil dos anos 90",
        "19th-century": "século xix | oitocentista*~0.6 | vitorian*~0.6 | napoleônic*~0.6 | napoleónic*~0.6 | jane austen | era vitoriana",
        "abortion": "aborto~0.6 | abortos~0.6 | abortar~0.6",
        "absurd": "humor absurdo | absurd*~0.5 | kafkian* | nonsense | teatro do absurdo",
        "addiction": "vício~0.6 | vícios~0.6 | viciad*~0.6 | dependência química | dependente químico | drogad*~0.6 | toxicodependen*~0.6 | desintoxicação~0.6 | overdose~0.6 | reabilitação~0.6",
        "adolescence": "adolescên*~0.6 | adolescente*~0.6 | juventude~0.6 | puberdade~0.6",
        "adoption": "adoção~0.6 | filho adotivo | filha adotiva | pais adotivos | adotada criança | lar adotivo",
        "africa": "áfrica~0.4 | african*~0.4 | quênia~0.4 | quénia~0.4 | nigéria~0.4 | ruanda~0.4 | etiópia~0.4 | senegal*~0.4 | congo~0.4 | moçambique~0.4 | angola*~0.4",
        "ageing": "velhice~0.6 | envelhecer~0.6 | envelhecimento~0.6 | terceira idade | aposentad*~0.6 | idoso~0.6 | idosa~0.6 | idosos~0.6",
        "airplane": "avião~0.4 | aviões~0.4 | aeroporto*~0.4 | piloto~0.4 | pilotos~0.4 | aviador*~0.4 | aviação~0.4",
        "alcoholism": "alcoolismo~0.6 | alcoólatra*~0.6 | alcoólic*~0.6 | bêbad*~0.6 | beberrão~0.6",
        "alienation": "alienação~0.6 | alienad*~0.6 | incomunicabilidade~0.6 | desenraizamento~0.6 | estranhamento~0.6",
        "aliens": "alienígena*~0.6 | extraterrestre*~0.6 | invasão alienígena | ovni*~0.6 | óvni*~0.6 | marcian*~0.6 | disco voador",
        "allegory": "alegoria* | alegóric* | parábola* | fábula~0.6",
        "ambition": "ambição~0.6 | ambições~0.6 | sede de poder | arrivista*~0.6 | alpinista social | ascensão social",
        "american-civil-war": "guerra de secessão | confederad*~0.4 | guerra civil americana",
        "american-midwest": "meio-oeste~0.6 | américa profunda~0.6 | nebraska~0.4 | minnesota~0.4 | interior dos estados unidos~0.6 | pensilvânia~0.4",
        "american-south": "sul dos estados unidos~0.6 | sul profundo~0.6 | luisiana~0.4 | texas~0.4 | mississippi~0.4 | alabama~0.4 | gótico sulista~0.6 | sulista*~0.4",
        "amnesia": "amnésia | desmemoriad* | perda de memória | perdeu a memória | perde a memória",
        "angry": "cheio de raiva | cheia de raiva | grito de raiva | raivos* | filme furioso | carregado de raiva",
        "animals": "animais~0.4 | animais falantes~0.6 | cavalo*~0.4 | lobo~0.4 | lobos~0.4 | baleia*~0.4 | elefante*~0.4 | bicho de estimação~0.6 | burro~0.4 | pássaros~0.4",
        "anime": "anime | animê | studio ghibli | estúdio ghibli | ghibli | mangá | animação japonesa",
        "anti-war": "antibelicista* | antiguerra | pacifista* | absurdo da guerra | loucura da guerra | insensatez da guerra",
        "antihero": "anti-herói* | anti-heróis | anti-heroína | herói imperfeito",
        "antiquity": "roma antiga | império romano | grécia antiga | gladiador*~0.6 | egito antigo | faraó*~0.6 | peplum~0.6 | épico bíblico",
        "apartment": "edifício~0.4 | prédio~0.4 | condomínio~0.4 | colega de quarto~0.6 | colegas de quarto~0.6 | apartamento~0.4",
        "apocalypse": "apocalipse~0.6 | apocalíptic*~0.6 | fim do mundo | guerra nuclear | asteroide~0.6 | holocausto nuclear",
        "archival-footage": "imagens de arquivo | material de arquivo | filmes caseiros | cinejorna* | super-8 | gravações de arquivo",
        "art": "pintor~0.4 | pintora~0.4 | pintura~0.4 | escultor*~0.4 | mundo da arte~0.6 | processo criativo~0.6 | artista plástico~0.6 | criação artística~0.6",
        "arthouse": "cinema de autor | filme de arte | cinema de arte | filme de autor | autoral",
        "artificial-intelligence": "inteligência artificial | robô*~0.6 | robot*~0.6 | androide*~0.6 | ciborgue*~0.6 | humanoide*~0.6 | replicante*~0.6",
        "assassination": "magnicídio~0.4 | complô para assassinar | atentado contra | regicídio~0.4 | assassinato do presidente",
        "atmospheric": "atmosféric* | atmosfera~0.5 | clima envolvente | ambientação envolvente",
        "autism": "autis* | asperger | neurodiver*",
        "b-movie": "filme b | filmes b | exploitation | grindhouse | pulp | filme trash | série b",
        "based-on-true-events": "história real | fatos reais | história verídica | factos reais | caso real | baseado em fatos | eventos reais | acontecimentos reais | história verdadeira",
        "beach": "praia*~0.4 | litoral~0.4 | surfe~0.4 | surf~0.4 | beira-mar~0.6 | cidade litorânea~0.6",
        "berlin": "ruas de berlim | berlim oriental | muro de berlim | berlim ocidental | berlinens*~0.4",
        "betrayal": "traição~0.6 | traições~0.6 | traidor*~0.6 | traíd*~0.6 | trai~0.5",
        "big-city": "cidade grande | metrópole*~0.4 | selva de pedra | vida urbana | grande cidade | megalópole~0.4",
        "biopic": "cinebiografia* | biopic* | filme biográfico | biográfic* | biografia filmada",
        "bittersweet": "agridoce* | entre risos e lágrimas | entre o riso e o choro | rir e chorar",
        "black-and-white": "preto e branco | preto-e-branco | monocrom*",
        "black-comedy": "comédia negra | humor negro | humor ácido | comédia ácida | comédia sombria | humor mórbido",
        "blackmail": "chantagem~0.6 | chantagist*~0.6 | extors*~0.6 | extorqu*~0.6",
        "bleak": "sem esperança | desesperançad* | desolador*~0.7 | sombri*~0.5 | desolação~0.6 | pessimista*",
        "blockbuster": "blockbuster* | superprodução | superproduções | grande orçamento | filme pipoca | arrasa-quarteirão",
        "boarding-school": "internato~0.4 | colégio interno | escola interna | seminário~0.4",
        "body-horror": "body horror | horror corporal | terror corporal | mutação | mutações | mutilaç*",
        "boxing": "boxe~0.6 | boxead*~0.6 | pugilis*~0.6 | lutador de boxe | peso-pesado | ringue~0.6",
        "breakup": "rompimento~0.4 | término do namoro | fim do namoro | separação do casal | dor de cotovelo | desilusão amorosa",
        "broken-dreams": "sonhos desfeitos | sonhos frustrados | sonhos partidos | sonhos não realizados | sonhos perdidos | esperanças perdidas",
        "buddy": "buddy movie* | dupla improvável | estranho casal | dupla dinâmica | parceiros improváveis | comédia de parceiros",
        "bullying": "bullying~0.6 | valentão~0.6 | valentões~0.6 | assédio~0.6 | trote~0.6 | humilhaç*~0.6",
        "campy": "kitsch | brega* | trash | cafona* | camp | tão ruim que",
        "capitalism": "capitalis*~0.6 | consumismo~0.6 | wall street | crise financeira | neoliberal*~0.6 | sociedade de consumo",
        "cat-and-mouse": "gato e rato | gato e o rato | gato-e-rato | duelo psicológico | jogo mortal | duelo de inteligências",
        "chamber-piece": "drama de câmara | teatro filmado | teatral | teatralidade | quatro paredes | peça de câmara",
        "chaotic": "caótic* | frenétic* | delirante* | desenfread* | anárquic* | alucinad*",
        "character-study": "estudo de personagem | estudo de personagens | retrato psicológico | retrato de mulher | retrato de um homem | retrato de uma mulher",
        "charming": "encantador* | charmos* | adoráve* | deliciosa comédia | simpátic*~0.6 | encanto~0.5",
        "chase": "perseguições~0.4 | perseguição de carros | perseguição~0.4",
        "child-protagonist": "menino de~0.6 | menina de~0.6 | protagonista infantil~0.6 | garotinh*~0.4 | menininh*~0.4 | criança protagonista~0.6 | grupo de crianças~0.6",
        "childhood": "infância~0.6 | olhos de uma criança | olhar infantil | olhar de uma criança | meninice~0.6",
        "chilling": "arrepiante* | gélid* | gela o sangue | de gelar o sangue",
        "christmas": "natalin*~0.4 | papai noel | pai natal | véspera de natal | filme de natal | noite de natal",
        "circus": "circo~0.4 | circense*~0.4 | palhaç*~0.4 | parque de diversões~0.6 | acrobata*~0.4 | mambembe*~0.4",
        "class-conflict": "luta de classes | diferenças de classe | classes sociais | ricos e pobres | desigualdade*~0.6 | conflito de classes | desigualdade social",
        "claustrophobic": "claustrofóbic* | claustrofobia | sufocante* | opressiv* | asfixiante*",
        "close-ups": "close-up* | primeiro plano | primeiros planos | grande plano | grandes planos | closes",
        "cold-war": "guerra fria | macarthismo~0.6 | crise dos mísseis | ameaça nuclear",
        "colonialism": "colonial*~0.6 | coloniais~0.6 | colonialis*~0.6 | pós-colonial | imperialismo~0.6 | colonizador*~0.6",
        "colourful": "technicolor | cores saturadas | cores vivas | tons pastel | paleta de cores | colorid*~0.4",
        "comic-adaptation": "baseado em quadrinhos | adaptação de quadrinhos | quadrinhos | graphic novel | história em quadrinhos | marvel | novela gráfica | banda desenhada",
        "coming-of-age": "amadurecimento | coming-of-age | coming of age | passagem para a vida adulta | rito de passagem | filme de formação | passagem à idade adulta | romance de formação | vida adulta",
        "coming-out": "sair do armário | sai do armário | saída do armário | enrustid*~0.6 | coming out",
        "community": "comunidade*~0.4 | bairro~0.4 | solidariedade~0.4 | vizinhos~0.4 | vizinhança~0.4",
        "complex-plot": "trama complexa | labirínt* | quebra-cabeça* | intrincad* | emaranhad* | enredo complexo | mirabolante* | quebra-cabeças",
        "computer-animation": "animação digital | animação por computador | animação 3d | animação computadorizada",
        "con-artist": "golpista*~0.6 | vigarista*~0.6 | trapaceir*~0.6 | golpe do | estelionat*~0.6 | burlão~0.6 | vigaric*~0.6",
        "contemplative": "contemplativ* | meditativ* | meditação sobre | contemplação | cinema contemplativo",
        "controversial": "controvers* | dividiu a crítica | dividiu opiniões | causou escândalo | polêmic*~0.5 | polémic*~0.5",
        "convent": "convento~0.4 | mosteiro~0.4 | abadia~0.4 | claustro~0.4",
        "corruption": "corrupção~0.6 | corrupt*~0.6 | subornos~0.6 | propina*~0.6 | policial corrupto",
        "cosy": "aconchegant* | acolhedor* | confortador*",
        "countryside": "zona rural~0.6 | rural~0.4 | rurais~0.4 | fazenda*~0.4 | agricultor*~0.4 | campones*~0.4 | camponês~0.4 | sertão~0.4 | sertanej*~0.4 | bucólic*~0.4 | vida no campo~0.6 | roça~0.4",
        "courage": "coragem~0.4 | bravura~0.4 | heroísmo~0.4 | heroic*~0.4 | heroi de guerra | corajos*~0.4",
        "courtroom": "julgamento~0.6 | advogad*~0.6 | drama de tribunal | tribuna*~0.6 | filme de tribunal | promotor~0.6 | sala de audiências",
        "creepy": "sinistr* | arrepiante* | de arrepiar | calafrios | macabr*~0.5",
        "cult-film": "filme cult | cult | filme de culto | clássico cult | cult movie | status cult",
        "cults": "seita*~0.6 | lavagem cerebral | líder de uma seita | doutrina fanática | guru~0.6",
        "cultural-clash": "choque cultural | choque de culturas | diferenças culturais | entre duas culturas | conflito cultural",
        "cynical": "cínic* | cinismo | cáustic* | corrosiv* | ácida crítica | crítica ácida",
        "dance": "dança~0.4 | dançarin*~0.4 | bailarin*~0.4 | balé~0.4 | ballet~0.4 | coreografia*~0.4 | tango~0.4 | samba~0.4",
        "dark": "sombri* | filme escuro | tom sombrio | tenebros* | obscuro e | clima sombrio",
        "deadpan": "humor seco | impassíve* | lacônic* | lacónic* | fleumátic*",
        "death": "mortalidade~0.4 | moribund*~0.4 | leito de morte | diante da morte | a morte~0.4",
        "deception": "engano*~0.4 | mentira*~0.4 | impostor*~0.4 | farsa~0.4 | manipulação~0.4 | fraude~0.4 | engodo~0.4",
        "dementia": "demência | alzheimer | senil | senilidade",
        "demonic-possession": "demôni*~0.4 | demónio*~0.4 | exorcis*~0.4 | possessão~0.4 | diabo~0.4 | satânic*~0.4 | satanás~0.4 | possuíd*~0.4",
        "depression": "depressão~0.6 | depressiv*~0.6 | deprimid*~0.6 | desespero~0.4",
        "desert": "deserto*~0.4 | saara~0.4 | dunas~0.4 | desértic*~0.4",
        "desire": "desejo~0.6 | desejos~0.4 | luxúria~0.6 | anseio*~0.6 | tentação~0.6",
        "detective": "detetive*~0.4 | detective*~0.4 | investigador*~0.4 | comissário~0.4 | inspetor de polícia~0.6 | investigação policial~0.6 | delegado~0.4",
        "dialogue-driven": "diálogos ágeis | duelo verbal | longas conversas | verborrágic* | filme de diálogos | falastr*",
        "dictatorship": "ditadura*~0.6 | ditador*~0.6 | totalitári*~0.6 | autoritári*~0.6 | fascis*~0.6 | tirania~0.6 | tirano~0.6 | salazaris*~0.6 | regime militar | junta militar",
        "directorial-debut": "primeiro longa* | estreia na direção | filme de estreia | estreia como diretor* | primeira longa-metragem | longa de estreia | estreia na realização | primeira obra",
        "disability": "deficiên*~0.6 | deficiente*~0.6 | cadeira de rodas | paraplégic*~0.6 | tetraplégic*~0.6 | surdez~0.6 | surdo-mud* | cegueira~0.6 | síndrome de down | língua de sinais | língua gestual",
        "disillusionment": "desilus* | desencant* | ilusões perdidas | decepções",
        "disturbing": "perturbador* | perturbante* | doentio* | difícil de ver | difícil de assistir | incômodo de assistir | incômoda de assistir",
        "divorce": "divórcio~0.6 | divórcios~0.6 | divorciad*~0.6 | se divorcia* | guarda do filho | guarda dos filhos",
        "documentary-style": "estilo documental | tom documental | docudrama | cinéma vérité | quase documental | docuficção | registro documental",
        "dogs": "cão~0.4 | cães~0.4 | cachorro*~0.4 | cadela~0.4 | canin*~0.4",
        "domestic-violence": "violência doméstica | marido violento | marido agressor | violência contra a mulher | maus-tratos | feminicídi*~0.4 | pai violento",
        "doppelganger": "dupla personalidade | desdobramento~0.6 | alter ego | sósia*~0.6 | seu duplo | doppelgänger~0.6",
        "dreamlike": "oníric* | onirismo | como um sonho | alucinatóri* | devaneio*",
        "dreams": "sonhos~0.6 | pesadelo*~0.6 | subconsciente~0.6 | inconsciente~0.6 | sequência onírica | mundo dos sonhos",
        "drugs": "drogas~0.4 | tráfico de drogas | narcotráfico~0.4 | traficante*~0.4 | cocaína~0.4 | heroína~0.4 | cartel~0.4 | psicodélic*~0.4 | guerra do tráfico | tráfico~0.4",
        "duel": "duelo~0.6 | duelos~0.6 | confronto final | rivalidade*~0.6 | rivais~0.6 | arqui-inimig* | inimigo mortal",
        "dysfunctional-family": "família disfuncional | famílias disfuncionais | família desestruturada | conflitos familiares | família em crise | conflito familiar | família desfeita",
        "dystopia": "distopi* | distópic* | orwellian* | futuro totalitário",
        "east-germany": "alemanha oriental | rda~0.6 | stasi~0.6 | cortina de ferro | reunificação alemã",
        "eastern-europe": "leste europeu~0.6 | soviétic*~0.4 | união soviética~0.6 | moscou~0.4 | moscovo~0.4 | ucrânia~0.4 | romênia~0.4 | balcãs~0.4 | sarajevo~0.4 | bósnia~0.4 | chernobyl~0.4",
        "education": "professor*~0.4 | alunos~0.4 | sala de aula~0.6 | sistema educacional~0.6 | sistema educativo~0.6 | mestre e aluno~0.6",
        "eerie": "fantasmagóric* | espectral* | insólit*~0.4 | assombros*~0.4",
        "emotional": "carga emocional | viagem emocional | impacto emocional | carregado de emoção | carregada de emoção | montanha-russa emocional | emocionalmente | força emocional",
        "ensemble-cast": "elenco coral | filme coral | elenco estelar | elenco de peso | grande elenco | elenco de estrelas | filme-coral | coral~0.4",
        "environment": "meio ambiente~0.6 | mudança climática~0.6 | mudanças climáticas~0.6 | aquecimento global~0.6 | ecológic*~0.4 | ecologi*~0.4 | poluição~0.4 | desmatamento~0.4 | ambientalista*~0.4",
        "epic": "épic* | epopeia | monumental* | grandios* | grande escala | saga~0.4",
        "episodic": "episódic* | filme de episódios | vinhetas | antologia | dividido em capítulos | em episódios | dividida em capítulos",
        "erotic": "erótic* | erotismo | cena de sexo | cenas de sexo | sexo explícito | carga erótica",
        "erotic-thriller": "thriller erótico | suspense erótico | thrillers eróticos",
        "espionage": "espiã~0.6 | espião~0.6 | espiões~0.6 | espionagem~0.6 | agente secreto | agentes secretos | agente duplo | serviço secreto | serviços secretos",
        "exile": "exílio~0.6 | exilad*~0.6 | desterrad*~0.6 | degredo~0.6 | expatriad*~0.6",
        "existential": "existencia* | existencialis* | sentido da vida | condição humana | crise existencial | existência humana",
        "experimental": "experimenta* | vanguard* | vanguardista* | ousadia formal | experimentação",
        "expressionist": "expressionis* | expressionismo",
        "failing-marriage": "crise conjugal | casamento em crise | crise no casamento | casamento infeliz | casamento fracassado | fim de um casamento | casamento desmorona | casal em crise | casamento em ruínas | casamento falido | casamento sem amor | crise matrimonial",
        "fairy-tale": "conto de fadas | contos de fadas | princesa*~0.6",
        "fame": "preço da fama | a fama | celebridade*~0.4 | estrelato~0.4",
        "family-friendly": "para toda a família | para todas as idades | entretenimento familiar | diversão para toda a família",
        "family-secrets": "segredo de família | segredos de família | segredos familiares | esqueletos no armário",
        "family-ties": "laços familiares | drama familiar | saga familiar | relações familiares | retrato de família | retrato de uma família | vínculos familiares",
        "far-east": "hong kong~0.6 | xangai~0.4 | seul~0.4 | pequim~0.4 | bangkok~0.4 | saigon~0.4 | taipé~0.4",
        "fast-paced": "ritmo frenético | ritmo acelerado | ritmo alucinante | ritmo vertiginoso | sem fôlego | sem pausa | ritmo ágil | ritmo eletrizante | sem dar trégua",
        "fate": "destino~0.4 | acaso~0.4 | coincidência*~0.4 | predestin*~0.4 | fatalidade~0.4",
        "father-daughter": "pai e filha | pais e filhas | pai-filha",
        "father-son": "pai e filho | pais e filhos | relação pai e filho | pai-filho | relação com o pai",
        "fatherhood": "paternidade~0.6 | pai solteiro | pai ausente | figura paterna | ser pai | patern*~0.6",
        "feel-good": "feel-good | bom astral | deixa um sorriso | sorriso no rosto | bom humor~0.5 | para cima~0.4 | alto astral",
        "female-friendship": "amizade feminina | amizade entre mulheres | amizade entre duas mulheres | sororidade~0.4",
        "feminism": "feminis* | direitos das mulheres | empoderamento | emancipação feminina | sufragista* | libertação da mulher",
        "femme-fatale": "femme fatale | mulher fatal | mulheres fatais | sedutora~0.6",
        "filmmaking": "cinema dentro do cinema | filme dentro do filme | carta de amor ao cinema | amor ao cinema | cinéfil*~0.4 | mundo do cinema | homenagem ao cinema | metacinema~0.4",
        "first-love": "primeiro amor | primeiros amores | amor adolescente | primeiro beijo | paixão adolescente",
        "flashbacks": "flashback* | flash-back* | volta ao passado | analepse*",
        "folk-horror": "folk horror | terror folclórico | ritual pagão | rituais pagãos | pagão | pagã",
        "food": "comida~0.4 | cozinha~0.4 | cozinheir*~0.4 | chef~0.4 | restaurante~0.4 | culinári*~0.4 | gastronom*~0.4 | receitas~0.4 | confeit*~0.4",
        "forbidden-love": "amor proibido | romance proibido | paixão proibida | amores proibidos | relação proibida",
        "forest": "floresta*~0.4 | bosque*~0.4 | selva~0.4 | amazônia~0.4 | amazónia~0.4 | cabana na floresta~0.6 | mata atlântica~0.6",
        "forgiveness": "perdão~0.6 | perdoar~0.6 | reconcilia*~0.6",
        "found-footage": "found footage | found-footage | filmagens encontradas",
        "fourth-wall": "quarta parede | olha para a câmera | fala com a câmera | fala para a câmera | olhar para a câmera",
        "frame-story": "história dentro da história | narrativa enquadrada | relato dentro do relato | história-moldura | caixas chinesas",
        "freedom": "liberdade~0.4 | libertação~0.4 | espírito livre | emancipação~0.4 | ânsia de liberdade",
        "friendship": "amizade~0.6 | amizades~0.6 | melhores amigos | amigos de infância | camaradagem~0.6 | melhores amigas",
        "funny": "engraçad* | hilári* | hilariante* | divertidíssim* | engraçadíssim* | faz rir | fazem rir | gargalhada* | cômico~0.4",
        "future": "futuro próximo | futuro distante | futurista*~0.4 | futuro não muito distante | no futuro",
        "gambling": "jogo de azar | jogos de azar | cassino*~0.4 | casino*~0.4 | pôquer~0.4 | póquer~0.4 | apostas~0.4 | las vegas | apostador*~0.4",
        "gangs": "gangue*~0.4 | gangues~0.4 | guerra de gangues | guerra de facções | delinquência juvenil",
        "gay-romance": "amor entre dois homens | romance gay | história de amor gay | relação entre dois homens | amor homossexual",
        "generational-conflict": "conflito de gerações | conflito geracional | choque de gerações | intergeracional~0.4",
        "genius": "gênio~0.4 | génio~0.4 | prodígio~0.4 | menino prodígio | mente brilhante | superdotad*~0.4",
        "genocide": "genocídi* | limpeza étnica | massacre* | crimes de guerra | chacina*",
        "ghosts": "fantasma*~0.6 | casa assombrada | história de fantasmas | casa mal-assombrada | aparições~0.6 | assombraç*~0.6 | poltergeist~0.6",
        "good-vs-evil": "bem e o mal | bem contra o mal | forças do mal | natureza do mal | o bem e o mal",
        "gory": "gore | splatter | banho de sangue | vísceras | sanguinolent* | desmembr*",
        "gothic": "gótic* | terror gótico | conto gótico",
        "great-depression": "grande depressão | lei seca | crise de 1929 | loucos anos vinte | crash de 1929",
        "great-soundtrack": "bela trilha sonora | excelente trilha sonora | trilha sonora inesquecível | ótima trilha sonora | belíssima trilha | excelente banda sonora | banda sonora memorável | trilha memorável | maravilhosa trilha",
        "greed": "ganância~0.6 | ganancios*~0.6 | cobiça~0.6 | avareza~0.6 | febre do ouro",
        "grief": "luto | enlutad* | superar a perda | superar a morte | elaboração do luto",
        "gripping": "cativante* | empolgante* | eletrizante* | prende a atenção | prende o espectador | absorvente* | instigante*~0.6",
        "gritty": "realismo sujo | duro e realista | cru e realista | áspero~0.5 | sórdid* | filme duro",
        "grotesque": "grotesc* | caricatural* | caricatu grotesc*",
        "guilt": "culpa~0.6 | sentimento de culpa | remorso*~0.6 | culpabilidade~0.6 | expiação~0.6 | má consciência | vergonha~0.6",
        "hand-drawn-animation": "desenhado à mão | desenhada à mão | animação tradicional | animação 2d | desenho à mão | aquarela",
        "handheld-camera": "câmera na mão | câmara na mão | câmera no ombro | câmara ao ombro | câmera nervosa | câmera tremida",
        "happy-ending": "final feliz | happy end | felizes para sempre | desfecho feliz",
        "haunting": "inesquecíve*~0.5 | fica na memória | persegue o espectador | assombra o espectador | marca profundamente | não sai da cabeça",
        "heart-warming": "aquece o coração | acolhedor*~0.6 | reconfortante* | caloros* | cheio de ternura | cheia de ternura | calor humano",
        "heartbreaking": "de partir o coração | parte o coração | parte corações | dilacerante* | desolador*~0.5 | devastador*~0.5 | despedaça o coração",
        "heist": "assalto*~0.6 | roubo a banco | assaltante*~0.6 | golpe perfeito | ladrões~0.6 | assalto a banco | roubo de | grande golpe",
        "high-school": "colégio~0.4 | ensino médio~0.6 | escola~0.4 | colegas de classe~0.6 | baile de formatura~0.6 | líder de torcida~0.6 | líderes de torcida~0.6 | colegial~0.4",
        "hitman": "assassino de aluguel | matador de aluguel | pistoleiro*~0.6 | sicário*~0.6 | assassino profissional | assassino a soldo",
        "holiday": "férias~0.4 | veraneio~0.4 | turistas~0.4 | mochileir*~0.4 | colônia de férias~0.6 | acampamento de verão~0.6",
        "holiday-romance": "amor de verão | romance de verão | amores de verão | paixão de verão | breve encontro",
        "hollywood": "mundo do espetáculo~0.6 | aspirante a atriz~0.6 | era de ouro de hollywood~0.6 | showbiz~0.4 | estrela de cinema~0.6 | fábrica de sonhos~0.6 | dublê*~0.4",
        "holocaust": "holocausto | campo de concentração | campos de concentração | auschwitz | campo de extermínio | shoah",
        "homage": "homenagem | homenageia | presta tributo | referências cinéfilas | citações | piscadela* | homenagens",
        "homecoming": "volta para casa | retorno ao lar | regresso a casa | volta à cidade natal | retorna à cidade natal | volta às origens",
        "honour": "código de honra | honra~0.4 | desonra~0.4 | senso de dever | cavalheiresc*~0.4 | a honra",
        "hopeful": "esperanços* | mensagem de esperança | cheio de esperança | raio de esperança | otimista* | fio de esperança",
        "hotel": "hotel~0.4 | motel~0.4 | pousada~0.4 | pensão~0.4 | quarto de hotel~0.6 | concierge~0.4",
        "hypnotic": "hipnótic* | hipnotiza | hipnotizante* | envolvente*~0.4 | enfeitiçador*",
        "identity": "identidade~0.6 | busca de identidade | crise de identidade | busca da identidade | identitári*~0.6",
        "illness": "doença~0.4 | epidemia*~0.4 | pandemia*~0.4 | peste~0.4 | vírus~0.4 | contágio~0.4",
        "imagination": "imaginação~0.4 | amigo imaginário | mundo imaginário | poder da imaginação | escapismo~0.4 | fantasia e realidade | realidade e fantasia",
        "immigration": "imigra*~0.6 | emigra*~0.6 | migrante*~0.6 | sem documentos | migratóri*~0.6 | retirante*~0.6",
        "improvised": "improvisad* | improvisação | improvisações | mumblecore | improviso",
        "independent": "cinema independente | filme independente | indie | filmes independentes | produção independente",
        "india": "mumbai~0.4 | bombaim~0.4 | calcutá~0.4 | délhi~0.4 | sistema de castas",
        "infidelity": "infidelidade* | adultério | adúlter* | infiel | infiéis | extraconjuga* | trai a mulher | trai o marido | caso extraconjugal",
        "inspirational": "inspirador* | história de superação | superação | lição de vida | contra todas as expectativas | espírito humano",
        "intense": "drama intenso | filme intenso | intensidade | intensíssim* | intens*~0.5",
        "intimate": "intimista* | filme íntimo | retrato íntimo | relato íntimo | drama íntimo | intimidade~0.5",
        "ireland": "irlanda~0.4 | irlandês~0.4 | irlandesa~0.4 | irlanda do norte | belfast~0.4 | dublin~0.4",
        "ironic": "irônic* | irónic* | ironia | sarcástic* | sarcasmo | sardônic*",
        "irreverent": "irreverente* | politicamente incorret* | iconoclasta* | mau gosto | debochad* | escatológic* | besteirol",
        "island": "ilha~0.4 | ilhas~0.4 | ilha deserta~0.6 | ilhéus~0.4 | insular~0.4",
        "isolation": "isolamento~0.6 | isolad*~0.6 | confinamento~0.6 | reclus*~0.6 | eremita~0.6",
        "italian-south": "sicília~0.4 | sicilian*~0.4 | nápoles~0.4 | napolitan*~0.4 | sul da itália",
        "jealousy": "ciúme~0.6 | ciúmes~0.6 | ciument*~0.6 | inveja~0.6",
        "journalism": "jornalis*~0.4 | redação do jornal~0.6 | repórter*~0.4 | correspondente de guerra~0.6 | fotojornalis*~0.4 | liberdade de imprensa~0.6",
        "journey": "odisseia~0.6 | longa viagem | peregrinação~0.6 | jornada~0.6 | travessia~0.6 | expedição~0.6 | viagem iniciática | viagem através",
        "jump-scares": "jump scare* | jumpscare* | sustos fáceis | susto fácil | pulo na cadeira",
        "justice": "justiça~0.4 | erro judiciário | injustiça*~0.4 | acusado injustamente | pena de morte | corredor da morte | injustamente acusad*",
        "kidnapping": "sequestr*~0.6 | refém~0.6 | reféns~0.6 | resgate~0.4 | cativeiro~0.6 | rapto~0.6 | raptad*~0.6",
        "labour-struggle": "greve*~0.4 | grevista*~0.4 | sindica*~0.4 | luta operária | luta dos trabalhadores",
        "latin-america": "américa latina~0.6 | latino-american*~0.6 | buenos aires~0.6 | cidade do méxico~0.6 | havana~0.4 | rio de janeiro~0.6 | patagônia~0.4 | caribe~0.4 | carioca*~0.4 | nordestin*~0.4 | sertão~0.4",
        "lesbian-romance": "amor entre duas mulheres | romance lésbico | amor lésbico | relação lésbica | relação entre duas mulheres | paixão entre duas mulheres",
        "lgbtq": "lgbt* | queer | gay | gays | lésbic* | homossexua* | bissexua* | homofobi* | homofóbic*",
        "literary-adaptation": "adaptação do romance | adaptação literária | baseado no livro | baseado no romance | adaptação cinematográfica | adaptação de | adaptação do livro | baseada no romance | romance homônimo | livro homônimo | shakespeare",
        "london": "ruas de londres | londrin*~0.4 | notting hill | east end | soho~0.4",
        "loneliness": "solidão | solitári* | sozinho no mundo | sozinha no mundo",
        "long-takes": "plano-sequência | planos-sequência | plano sequência | planos sequência | planos longos | tomadas longas",
        "los-angeles": "ruas de los angeles | beverly hills | malibu~0.4 | hollywood hills",
        "loss": "perda~0.6 | perdas~0.6 | perda de um ente querido | a ausência | entes queridos",
        "loss-of-innocence": "perda da inocência | inocência perdida | fim da inocência | fim da infância",
        "love": "história de amor | se apaixona* | grande amor | o amor~0.6 | do amor~0.6 | amantes~0.4 | sobre o amor",
        "love-story": "história de amor | histórias de amor | romance entre | amor à primeira vista | romance proibido | grande história de amor",
        "love-triangle": "triângulo amoroso | trio amoroso | entre dois homens | entre duas mulheres | ménage à trois",
        "low-budget": "baixo orçamento | orçamento mínimo | orçamento irrisório | pouco orçamento | baixíssimo orçamento | orçamento modesto",
        "loyalty": "lealdade*~0.4 | fidelidade~0.4 | leal~0.4",
        "lyrical": "poétic* | poesia~0.6 | líric* | lirismo | poema visual",
        "macabre": "macabr* | mórbid* | lúgubre* | tétric*",
        "magic": "mago~0.6 | magos~0.6 | mágico ilusionista | ilusionista*~0.6 | feitiço*~0.6 | bruxo*~0.6 | prestidigitador*~0.6",
        "magical": "mágic* | encantamento | pura magia | magia do cinema",
        "magical-realism": "realismo mágico | realismo fantástico",
        "mansion": "mansão~0.4 | castelo~0.4 | palácio~0.4 | casarão~0.4 | solar~0.3 | criado da casa~0.6 | criada da casa~0.6 | empregada doméstica~0.6 | casa-grande~0.6",
        "marriage": "casamento | casamentos | vida conjugal | conjugal | conjugais | recém-casad* | casal casado | matrimónio | matrimônio",
        "martial-arts": "artes marciais | kung fu | kung-fu | wuxia | caratê | karatê | ninja*",
        "media-satire": "reality show* | circo midiático | redes sociais | influenciador*~0.4 | sátira da mídia | paparazzi~0.4 | concurso televisivo | programa de auditório",
        "medicine": "médic*~0.4 | cirurgi*~0.4 | enfermeira*~0.4 | enfermeiro*~0.4 | hospital~0.4 | hospitais~0.4 | pacientes~0.4 | eutanásia~0.4 | suicídio assistido~0.6",
        "melancholic": "melancólic* | melancolia | elegíac* | tristonh*",
        "melodramatic": "melodrama* | melodramátic* | novelesc* | dramalhão | novelão | folhetim*",
        "memory": "memória~0.6 | memórias~0.6 | lembranças~0.6 | recordações~0.6 | reminiscência*~0.6",
        "mental-illness": "doença mental | saúde mental | esquizofr*~0.4 | bipolar~0.4 | psicose~0.4 | loucura~0.4 | psiquiátric*~0.4 | manicômio~0.4 | manicómio~0.4 | hospício~0.4",
        "metafiction": "metaficção | autorreferencia* | metacinema* | pós-modern* | metalinguag* | metalinguístic* | autoconsciente*",
        "middle-ages": "idade média | medieva*~0.6 | cavaleiro medieval | cruzadas~0.6 | inquisição~0.6 | rei arthur | rei artur",
        "middle-east": "oriente médio~0.6 | médio oriente~0.6 | teerã~0.4 | teerão~0.4 | iraque~0.4 | israelense*~0.4 | palestin*~0.4 | líbano~0.4 | beirute~0.4 | gaza~0.4 | jerusalém~0.4 | cabul~0.4 | afeg*~0.4",
        "midlife-crisis": "crise da meia-idade | crise de meia-idade | meia-idade | crise dos quarenta | crise dos 40",
        "military": "militar~0.4 | militares~0.4 | exército~0.4 | quartel~0.4 | marinha~0.4 | soldado~0.4 | tropas~0.4 | forças especiais~0.6 | serviço militar~0.6 | fuzileir*~0.4",
        "minimalist": "minimalis* | despojad* | enxut* | bressonian* | austeridade formal",
        "missing-person": "desaparecimento de | pessoa desaparecida | sem deixar rastro* | menina desaparecida | filha desaparecida | criança desaparecida",
        "mistaken-identity": "identidade trocada | troca de identidade* | confundido com | confundida com | troca de corpos | trocados na maternidade | erro de identidade",
        "mockumentary": "mocumentário | falso documentário | mockumentary | documentário falso",
        "monsters": "monstro*~0.6 | criatura*~0.6 | besta*~0.6 | kaiju~0.6 | dinossauro*~0.6 | dragão~0.6 | dragões~0.6 | tubarão~0.6 | tubarões~0.6 | frankenstein~0.6",
        "moral-dilemma": "dilema moral | dilemas morais | ambiguidade moral | fábula moral | conto moral | conflito moral | questões morais | dilema ético",
        "mother-daughter": "mãe e filha | mães e filhas | mãe-filha",
        "mother-son": "mãe e filho | mães e filhos | mãe-filho | mãe dominadora",
        "motherhood": "maternidade~0.6 | mãe solteira | amor de mãe | ser mãe | matern*~0.6 | mãe solo",
        "mountains": "montanha*~0.4 | alpinis*~0.4 | himalaia~0.4 | alpes~0.4 | everest~0.4 | escalador*~0.4 | serra~0.4 | andes~0.4",
        "moving-camera": "travelling* | steadicam | movimentos de câmera | câmera fluida | movimentos de câmara",
        "multiple-perspectives": "vários pontos de vista | diferentes pontos de vista | múltiplas perspectivas | rashomon~0.4 | diferentes perspectivas | múltiplos pontos de vista",
        "multiple-storylines": "histórias cruzadas | histórias paralelas | histórias entrelaçadas | se cruzam | mosaico~0.6 | se entrelaçam | vidas cruzadas | entrelaça~0.6 | histórias que se cruzam",
        "murder": "assassinato*~0.6 | assassinad*~0.6 | homicídio*~0.6 | cadáver~0.6 | crime passional | assassin*~0.6",
        "music-world": "músico~0.4 | músicos~0.4 | banda de rock~0.6 | astro do rock~0.6 | indústria musical~0.6 | pianista~0.4 | violinista~0.4 | cantor*~0.4 | rapper*~0.4 | compositor de samba~0.6",
        "musical-numbers": "números musicais | canções e danças | número musical | bollywood | todo cantado | números de dança",
        "mysterious": "misterios* | enigmátic* | críptic* | ar de mistério",
        "mythology": "mitologi*~0.6 | mitológic*~0.6 | mito~0.6 | mitos~0.6 | deuses gregos | folclore~0.6 | arturian*~0.6 | lenda*~0.4",
        "natural-disaster": "desastre natural | filme-catástrofe | cinema catástrofe | terremoto~0.4 | tsunami~0.4 | furacão~0.4 | tornado~0.4 | enchente~0.4 | inundação~0.4 | vulcão~0.4 | naufrágio~0.4 | acidente aéreo | avalanche~0.4",
        "natural-light": "luz natural | luz de velas | à luz de velas | luz ambiente",
        "naturalistic": "naturalista* | naturalismo | naturalidade | retrato do cotidiano | fatia de vida",
        "nature": "natureza~0.6 | paisage*~0.4 | vida selvagem~0.6 | homem contra a natureza~0.6 | forças da natureza~0.6 | natureza selvagem~0.6",
        "nazis": "nazi* | terceiro reich | gestapo | hitler",
        "neorealism": "neorrealis* | neo-realis* | neorealis*",
        "new-wave": "nouvelle vague | cinema novo | dogma 95 | nova hollywood | godardian*",
        "new-york": "ruas de nova york | manhattan~0.4 | brooklyn~0.4 | harlem~0.4 | bronx~0.4 | nova-iorquin* | ambientado em nova york",
        "night": "noturn*~0.4 | nocturn*~0.4 | vida noturna~0.6 | boate*~0.4 | discoteca*~0.4 | madrugada~0.4",
        "nihilistic": "niilista* | niilismo | fatalista* | misantrop* | pessimista* | pessimismo",
        "noir": "filme noir | film noir | noir | neo-noir | neonoir | claro-escuro",
        "non-professional-actors": "atores não profissionais | não profissionais | atores amadores | não-atores | não atores | atores não-profissionais",
        "nonlinear-timeline": "não linear | não-linear | saltos temporais | saltos no tempo | narrativa fragmentada | duas linhas temporais | linhas temporais | estrutura fragmentada | dois tempos | fora de ordem cronológica | linhas do tempo | vai e volta no tempo",
        "nostalgic": "nostálgic* | nostalgia | saudosista* | saudosismo | carta de amor a* | tempos idos | saudade*~0.6",
        "obsession": "obsessão~0.6 | obsessões~0.6 | obsessiv*~0.6 | obcecad*~0.6 | obcecação~0.6 | ideia fixa",
        "on-the-run": "em fuga | foragid*~0.4 | fugitiv*~0.4 | caçada humana | fuga desesperada | perseguid*~0.3",
        "one-day": "um só dia | um único dia | uma só noite | uma única noite | 24 horas | vinte e quatro horas | ao longo de um dia | ao longo de uma noite | em uma noite~0.4",
        "one-take": "uma só tomada | um único plano | único plano-sequência | sem cortes | uma única tomada | plano único",
        "open-ending": "final aberto | ambiguidade | final ambíguo | ambígu* | sem respostas fáceis | cliffhanger | em aberto",
        "organised-crime": "crime organizado | máfia*~0.6 | mafios*~0.6 | gangster*~0.6 | gângster*~0.6 | submundo~0.6 | yakuza~0.6 | camorra~0.6 | chefão~0.6",
        "orphan": "órfão*~0.6 | órfã~0.6 | órfãs~0.6 | órfãos~0.6 | orfanato*~0.6",
        "outsider": "desajustad*~0.4 | marginalizad*~0.4 | pária*~0.4 | outsider*~0.4 | peixe fora d'água | forasteir*~0.4",
        "parallel-worlds": "universo paralelo | universos paralelos | mundo paralelo | mundos paralelos | realidade alternativa | multiverso | ucronia | outra dimensão",
        "paranoid": "paranoi* | paranóic* | teoria da conspiração | conspiratóri*",
        "parenthood": "parentalidade~0.4 | ser pais | criar um filho | criar os filhos | pais de primeira viagem",
        "paris": "ruas de paris | parisiens*~0.4 | montmartre~0.4 | quartier latin",
        "parody": "paródia* | paródic* | parodia* | pastiche*",
        "passage-of-time": "passagem do tempo | passar do tempo | efemeridade~0.4 | tempo que passa | transitoriedade~0.4",
        "patriarchy": "patriarca*~0.6 | misógin*~0.6 | misoginia~0.6 | machis*~0.6 | sexis*~0.6 | sexist*~0.6 | masculinidade tóxica | papéis de gênero",
        "period-detail": "filme de época | drama de época | reconstituição de época | figurinos de época | reconstituição histórica | reconstrução de época",
        "philosophical": "filosófic*~0.6 | filosofia~0.6 | metafísic*~0.6 | grandes questões | intelectua*~0.6",
        "pirates": "pirata*~0.6 | corsári*~0.6 | bucaneir*~0.6 | capa e espada | ilha do tesouro",
        "playful": "brincalhão | brincalhona | lúdic* | travess* | bem-humorad*",
        "poignant": "comovente* | comove | comovem | emocionante*~0.6 | tocante* | toca o coração | enternecedor*",
        "police": "policial~0.4 | policiais~0.4 | polícia~0.4 | xerife~0.4 | fbi~0.4 | violência policial~0.6 | polícias~0.4",
        "political": "filme político~0.6 | thriller político~0.6 | drama político~0.6 | sátira política~0.6 | cinema político~0.6 | a política~0.6 | militante*~0.6 | ativista*~0.6 | engajad*~0.6",
        "post-apocalyptic": "pós-apocalíptic* | depois do apocalipse | último homem na terra | terra devastada",
        "post-war": "pós-guerra | do pós-guerra | após a guerra",
        "poverty": "pobreza~0.6 | miséria~0.6 | sem-teto | sem-abrigo | fome~0.6 | mendig*~0.6 | miseráve*~0.4",
        "power": "luta de poder | lutas de poder | abuso de poder | jogos de poder | bastidores do poder | luta pelo poder | intrigas palacianas",
        "pregnancy": "gravidez~0.4 | grávida*~0.4 | espera um filho | engravida~0.4",
        "prison": "prisão~0.6 | prisões~0.6 | cadeia~0.6 | presidi*~0.6 | presídi*~0.6 | prisioneir*~0.6 | carcerári*~0.6 | atrás das grades | detent*~0.6",
        "prison-escape": "fuga da prisão | fuga da cadeia | plano de fuga | foge da prisão | fugitiv*~0.4 | evasão~0.4",
        "provocative": "provocador* | provocação | transgressor* | subversiv* | provocativ*",
        "psychiatric-hospital": "hospital psiquiátrico | manicômio~0.4 | manicómio~0.4 | hospício~0.4 | sanatório~0.4 | clínica psiquiátrica",
        "psychological": "thriller psicológico | suspense psicológico | drama psicológico | terror psicológico | psicodrama | psicológic*~0.6",
        "quirky": "excêntric* | esquisit*~0.5 | peculiar*~0.4 | extravagante* | amalucad* | bizarr*~0.6",
        "race-against-time": "corrida contra o tempo | contra o relógio | contagem regressiva | contra o tempo",
        "racism": "racismo | racista* | racial | raciais | apartheid | segregação | direitos civis | xenofobi* | xenófob* | antissemitismo",
        "rags-to-riches": "ascensão ao poder | da pobreza à riqueza | ascensão meteórica | cinderela~0.4 | subida ao poder | self-made",
        "raw": "sem concessões | sem filtros | crueza | à flor da pele | cru e | nua e crua | sem rodeios",
        "real-time": "tempo real | em tempo real",
        "realistic": "realista* | realismo | autenticidade | autêntic*~0.5 | verossími* | verosími*",
        "reality-vs-illusion": "realidade e ficção | ficção e realidade | sonho e realidade | natureza da realidade | realidade e sonho",
        "rebellion": "rebeld*~0.4 | rebelião~0.4 | contracultura*~0.4 | inconformis*~0.4 | punk~0.4 | insubmiss*~0.4",
        "redemption": "redenção | redimir* | segunda chance | segunda oportunidade | segundas chances",
        "refugees": "refugiad*~0.6 | requerente de asilo | campo de refugiados | deslocad*~0.6 | apátrida*~0.6",
        "relationships": "relações humanas | relacionamentos~0.6 | vida a dois | relações amorosas | relacionamento amoroso | relação amorosa",
        "religion": "religião~0.6 | religios*~0.6 | a fé | católic*~0.6 | igreja~0.6 | padre~0.6 | padres~0.6 | freira*~0.6 | cristã*~0.6 | islã~0.6 | judaísmo~0.6 | bíblic*~0.6 | crise de fé",
        "remake": "remake de | remake do | refilmagem de | refilmagem do | nova versão de | nova versão do | releitura de | releitura do",
        "renaissance": "renascimento~0.4 | século xvi | século xvii | elisabetan*~0.4 | renascentista*~0.4",
        "resistance": "a resistência | resistente contra | guerrilh*~0.6 | luta armada | partisans~0.6",
        "reunion": "reencontro*~0.4 | se reencontr* | reunião de família | velhos amigos | reunião familiar",
        "revenge": "vingança | vingativ* | vingar* | vingador* | vendeta | acerto de contas | justiceir*",
        "reverse-chronology": "ordem inversa | de trás para frente | de trás para a frente | cronologia inversa | ordem cronológica inversa",
        "revolution": "revolução~0.6 | revolucionári*~0.6 | levante~0.6 | revolta*~0.6 | insurreição~0.6 | golpe de estado | golpe militar",
        "rise-and-fall": "ascensão e queda | declínio~0.6 | queda em desgraça | descida ao inferno | decadência~0.6 | apogeu e queda | espiral de",
        "road-movie": "road movie* | road-movie* | filme de estrada | viagem de carro | pé na estrada",
        "romance-gone-wrong": "desamor | fim de um amor | fim do amor | amor que acaba | desgaste da relação | fim de um relacionamento | desgaste do casal | antirromance | fim de uma relação",
        "romantic": "romântic* | história de amor | histórias de amor | romantismo",
        "romantic-comedy": "comédia romântica | comédias românticas | rom-com | comédia sentimental",
        "rome-city": "ruas de roma | cidade eterna | cinecittà~0.4",
        "sacrifice": "sacrifício*~0.6 | autossacrifício~0.6 | abnegação~0.6 | se sacrifica",
        "sad": "tristíssim* | muito triste | filme triste | história triste | profundamente triste | tristeza~0.6",
        "samurai": "samur* | ronin | xogun* | japão feudal",
        "satire": "sátira* | satíric* | satiriza*",
        "scary": "assustador* | aterrorizante* | aterrador* | dá medo | apavorante* | arrepiante* | sustos",
        "science": "cientista*~0.4 | cientista louco~0.6 | laboratório~0.4 | engenharia genética~0.6 | clonagem~0.4 | clone~0.4 | clones~0.4 | matemátic*~0.4 | experimentos~0.4",
        "screwball": "screwball | guerra dos sexos | comédia sofisticada | comédia de costumes | alta comédia",
        "sea": "alto-mar~0.6 | oceano~0.4 | marinheir*~0.4 | navio*~0.4 | farol~0.4 | pescador*~0.4 | vila de pescadores~0.6 | submarino*~0.4 | barco~0.4 | cruzeiro~0.4 | o mar~0.4",
        "secrets": "segredo sombrio | segredo terrível | segredos e mentiras | passado oculto | passado sombrio | vida dupla | vida secreta | segredo obscuro",
        "self-discovery": "autodescoberta~0.4 | autoconhecimento~0.4 | viagem interior | busca de si | jornada interior | encontrar a si",
        "sensual": "sensual* | sensualidade | voluptuos*",
        "sentimental": "sentimentaloide* | sentimentalismo | piegas | meloso* | melosa* | açucarad* | pieguice",
        "sequel": "sequência de | continuação de | continuação do | sequela de | terceiro filme da | segundo filme da | prequela de | último capítulo da | esta sequência",
        "serial-killer": "assassino em série | serial killer* | assassinos em série | psicopata* | caniba*",
        "sexual-abuse": "estupr*~0.4 | violação~0.4 | abuso sexual | abusos sexuais | agressão sexual | pedofil*~0.4 | incest*~0.4 | violência sexual",
        "sexuality": "sexualidade~0.6 | despertar sexual | libertação sexual | desejo sexual | vida sexual | descoberta da sexualidade",
        "shocking": "chocante* | escandalos* | soco no estômago | estarrecedor*",
        "siblings": "dois irmãos | duas irmãs | gême*~0.4 | gémeo*~0.4 | relação entre irmãos | três irmãs | três irmãos | fratern*~0.4",
        "simple-story": "história simples | simplicidade | trama simples | enredo simples | fio de história | aparentemente simples",
        "single-location": "único cenário | um só cenário | única locação | um único espaço | único ambiente | um só lugar | ambiente fechado",
        "slapstick": "pastelão | slapstick | comédia física | humor físico | farsa | farsesc* | gags visuais | comédia de erros | chanchada",
        "slasher": "slasher* | giallo | assassino mascarado | matança",
        "slavery": "escravidão~0.6 | escrav*~0.6 | escravatura~0.6 | tráfico humano | senzala~0.6 | escravid*~0.6",
        "slow-burn": "queima lenta | fogo lento | em crescendo | cresce aos poucos | slow burn | lume brando | cresce lentamente",
        "slow-motion": "câmera lenta | câmara lenta | slow motion",
        "slow-paced": "ritmo lento | lentidão | ritmo pausado | pausad* | leva seu tempo | ritmo contemplativo | arrastad* | cadenciad* | ritmo vagaroso",
        "slums": "favela* | comunidade carente | gueto* | cortiço* | bairro de lata | morro carioca | barraco*",
        "small-town": "cidade pequena | cidadezinha~0.6 | pequena cidade | cidade do interior | vilarejo~0.6 | interior do brasil",
        "snow": "neve~0.4 | nevasca~0.4 | ártic*~0.4 | antárti*~0.4 | sibéria*~0.4 | alasca~0.4 | estação de esqui~0.6 | gelo eterno~0.6 | invernal~0.4",
        "social-criticism": "crítica social | denúncia social | comentário social | injustiça social | cinema social | crítica à sociedade | retrato social",
        "social-realism": "realismo social | drama social | cinema social | realista social",
        "solemn": "solene* | auster* | austeridade | fúnebre* | sisud*",
        "space": "espaço sideral~0.6 | nave espacial~0.6 | naves espaciais~0.6 | estação espacial~0.6 | astronauta*~0.6 | viagem espacial~0.6 | ópera espacial~0.6 | galáxia*~0.6 | galáctic*~0.6 | missão espacial~0.6 | no espaço~0.6",
        "spaghetti-western": "spaghetti western | faroeste espaguete | bangue-bangue | western crepuscular | neo-western | pistoleir* | caubói* | cowboy*",
        "spanish-civil-war": "guerra civil espanhola | franquis*~0.4 | espanha franquista | brigadas internacionais",
        "spanning-decades": "ao longo de décadas | várias décadas | várias gerações | três gerações | ao longo dos anos | através das décadas | geracional~0.6",
        "sparse-dialogue": "sem diálogos | poucas palavras | quase mudo | poucos diálogos | silêncios | lacônic* | quase sem falas",
        "special-effects": "efeitos especiais | efeitos visuais | efeitos digitais | cgi | computação gráfica | captura de movimento*",
        "spectacular": "espetacular* | espectacular* | deslumbrante* | espetáculo visual | de encher os olhos | arrebatador*",
        "spirituality": "espiritual*~0.6 | espiritualidade~0.6 | transcend*~0.6 | místic*~0.6 | misticismo~0.6 | budis*~0.6 | reencarnação~0.6 | espiritis*~0.6",
        "split-screen": "tela dividida | split screen | ecrã dividido",
        "sports": "filme esportivo~0.6 | esportiv*~0.4 | desportiv*~0.4 | atleta*~0.4 | campeonato~0.4 | treinador*~0.4 | futebol~0.4 | jogador de futebol~0.6 | tênis~0.4 | ténis~0.4 | maratona~0.4 | piloto de corridas~0.6 | surfista*~0.4",
        "stage-adaptation": "baseado na peça | peça de teatro | adaptação teatral | peça teatral | adaptação da peça | peça homônima",
        "static-camera": "câmera fixa | câmera parada | planos fixos | câmara fixa | câmera estática | plano fixo",
        "stop-motion": "stop-motion | stop motion | massinha | animação de bonecos | massa de modelar",
        "strong-female-lead": "heroína*~0.4 | mulher forte~0.6 | mulheres fortes~0.6 | protagonista feminina~0.6 | personagem feminina forte~0.6 | personagens femininas~0.6",
        "stylised": "estilizad* | estilos* | esteticis* | barroc* | maneiris* | estetizante*",
        "suburbia": "subúrbi*~0.4 | periferi*~0.4 | condomínio fechado | suburban*~0.4 | banlieue~0.4",
        "suicide": "suicíd*~0.6 | suicid*~0.6 | tirar a própria vida | se mata~0.4",
        "summer": "verão~0.4 | estival~0.4 | estivais~0.4 | veraneio~0.4 | calor escaldante~0.6 | ensolarad*~0.4",
        "superheroes": "super-herói* | super-herói | super-heroína* | superpoder* | supervilã* | super-heróis",
        "supernatural": "sobrenatura*~0.4 | paranorma*~0.4 | ocultis*~0.4 | ouija~0.4 | telecines*~0.4 | telepat*~0.4 | vidente*~0.4 | maldição~0.4",
        "surreal": "surrea* | surrealis* | lynchian* | buñuelian* | fellinian*",
        "surveillance": "vigilância~0.6 | escutas~0.6 | big brother | voyeur*~0.6 | espiad*~0.6 | grampo*~0.6",
        "survival": "sobrevivência~0.6 | sobreviver~0.6 | sobrevivente*~0.6 | luta pela sobrevivência | náufrag*~0.6",
        "suspenseful": "suspense | suspenses | de tirar o fôlego~0.6 | na ponta da cadeira | prende a respiração | eletrizante*~0.6",
        "symbolism": "simbólic* | simbolismo | metáfora* | metafóric* | símbolos",
        "talking-heads": "cabeças falantes | entrevistados | depoimentos | entrevistas",
        "tear-jerker": "faz chorar | fazem chorar | lacrimogên* | lenços | às lágrimas | lágrimas nos olhos | chorar rios",
        "technology": "tecnologia*~0.4 | tecnológic*~0.4 | internet~0.4 | hacker*~0.4 | cyberpunk~0.4 | ciberpunk~0.4 | era digital~0.6 | realidade virtual~0.6 | videogame*~0.4 | jogos eletrônicos~0.6",
        "tender": "ternura | delicadeza | com delicadeza | terno retrato | carinhos* | afetuos* | delicado retrato",
        "tense": "tensão | tens* | angustiante* | clima de tensão",
        "terminal-illness": "doença terminal | doente terminal | câncer~0.4 | cancro~0.4 | incuráve*~0.4 | meses de vida",
        "terrorism": "terroris*~0.6 | atentado*~0.6 | jihad*~0.6 | homem-bomba | sequestro de avião",
        "theatre-world": "companhia de teatro~0.6 | grupo de teatro~0.6 | mundo do teatro~0.6 | dramaturg*~0.4 | broadway~0.4 | ator de teatro~0.6 | trupe~0.4",
        "thought-provoking": "faz pensar | faz refletir | fazem refletir | convida à reflexão | leva à reflexão | provoca reflexão | reflexão sobre | reflexiv*",
        "thrilling": "adrenalina | eletrizante* | cheio de ação | cheia de ação | de tirar o fôlego | frenétic*~0.5 | vertiginos*",
        "time-loop": "loop temporal | laço temporal | mesmo dia repetidamente | dia da marmota | preso no mesmo dia",
        "time-travel": "viagem no tempo | viagens no tempo | máquina do tempo | viaja no tempo | paradoxo temporal | viajante do tempo",
        "tokyo": "ruas de tóquio | japão contemporâneo | ambientado em tóquio",
        "toxic-relationship": "relação tóxica | relacionamento tóxico | relacionamento abusivo | amor tóxico | relação destrutiva | relação abusiva | dependência emocional | sadomasoquis*",
        "tradition-vs-modernity": "tradição e modernidade | casamento arranjado | valores tradicionais | costumes~0.4 | peso das tradições | tradições ancestrais",
        "tragic": "trágic* | tragédia* | tragédia grega | shakespearian* | fatídic*",
        "tragicomedy": "tragicomédia* | tragicômic* | tragicómic* | comédia dramática | dramédia",
        "train": "trem~0.4 | trens~0.4 | comboio*~0.4 | ferrovia*~0.4 | estação de trem~0.6 | viagem de trem~0.6",
        "transgender": "transgênero* | transgénero | transexua* | mulher trans | identidade de gênero | drag queen* | travesti*",
        "trauma": "trauma*~0.6 | traumátic*~0.6 | traumatizad*~0.6 | estresse pós-traumático | feridas do passado",
        "twist-ending": "reviravolta* | final surpreendente | plot twist* | virada final | imprevisíve* | final inesperado | revelação final | reviravolta final",
        "undercover": "infiltrad*~0.4 | vida dupla | identidade falsa | disfarçad*~0.4 | identidade secreta | falsa identidade | agente infiltrado",
        "underdog": "perdedor*~0.4 | azarão~0.4 | davi contra golias | herói improvável | azarad*~0.4",
        "understated": "sutil* | sutis | sutileza* | contid* | sóbri* | sobriedade | nuances | discret*~0.5 | subtil*",
        "unemployment": "desempreg*~0.6 | demitid*~0.6 | despedid*~0.6 | crise econômica | crise económica | precariedade~0.6",
        "unhappy-ending": "final triste | final trágico | desfecho trágico | final amargo | termina em tragédia | final devastador | fim trágico",
        "university": "universidade~0.4 | universitári*~0.4 | campus~0.4 | república de estudantes~0.6 | faculdade~0.4",
        "unreliable-narrator": "narrador não confiável | narrador pouco confiável | narradora não confiável | narrador mentiroso",
        "unrequited-love": "amor não correspondido | não correspondid* | amor impossível | apaixonado em segredo | amor platónico | amor platônico",
        "unsentimental": "sem sentimentalismo* | sem pieguice | sem cair no sentimentalismo | sem melodrama | nunca piegas",
        "unsettling": "inquietante* | desconfort* | mal-estar | desassossego | inquietação | angustiante*",
        "uplifting": "hino à vida | edificante* | alto-astral | levanta o astral | otimista* | jubilos* | revigorante*",
        "us-mexico-border": "fronteira mexicana | fronteira com o méxico | tijuana~0.4 | rio grande",
        "vampires": "vampir* | drácula | sanguessuga*",
        "vietnam-war": "guerra do vietnã | guerra do vietname | vietnã~0.6 | vietname~0.6 | vietcong~0.6",
        "village": "aldeia*~0.4 | vila remota~0.6 | povoado*~0.4 | aldeões~0.4",
        "violent": "violência | ultraviolent* | brutal | brutais | brutalidade | sangrent* | banho de sangue | violent*~0.5",
        "visceral": "visceral* | viscerais | soco no estômago | implacáve* | demolidor*",
        "visually-stunning": "visualmente deslumbrante | belas imagens | beleza visual | visualmente belo | visualmente impressionante | belíssimas imagens | imagens belíssimas | beleza plástica | visualmente arrebatador | visualmente impactante",
        "voice-over": "narração em off | voz em off | voice-over | voz off | narração em primeira pessoa",
        "war": "filme de guerra | horrores da guerra | soldados~0.4 | campo de batalha | trincheiras~0.4 | bélic*~0.4 | na frente de batalha | a guerra~0.5",
        "war-trauma": "veterano de guerra | veteranos de guerra | traumas da guerra | ex-combatente* | feridas da guerra",
        "wealth": "os ricos | alta sociedade | milionári*~0.4 | bilionári*~0.4 | aristocra*~0.4 | burgues*~0.4 | classe alta",
        "wedding": "bodas~0.4 | noiva em fuga~0.6 | madrinha de casamento~0.6 | madrinhas de casamento~0.6 | despedida de solteiro~0.6 | festa de casamento~0.6 | noiva~0.4",
        "werewolves": "lobisomem~0.6 | lobisomens~0.6 | licantrop*~0.6 | lua cheia",
        "whimsical": "encantador*~0.5 | fantasios* | lúdico e | fábula encantadora | conto mágico | mágico e | mágica e",
        "whodunit": "whodunit | quem matou | agatha christie | mistério de assassinato | trama policial | enredo policial | quem é o assassino",
        "wild-west": "velho oeste | oeste selvagem | corrida do ouro | caçador de recompensas | saloon~0.4 | fora da lei | fora-da-lei | faroeste~0.6",
        "witches": "bruxa*~0.6 | bruxaria~0.6 | feiticeir*~0.6 | magia negra | caça às bruxas | feitiçaria~0.6",
        "witty": "espirituos* | diálogos afiados | sagaz | diálogos inteligentes | mordaz* | tiradas | diálogos espertos",
        "working-class": "classe operária | classe trabalhadora | operári*~0.6 | proletári*~0.6 | mineiros~0.4 | trabalhadores de",
        "workplace": "mundo do trabalho~0.6 | vida de escritório~0.6 | mundo corporativo~0.6 | ambiente de trabalho~0.6 | local de trabalho~0.6",
        "world-war-one": "primeira guerra mundial | grande guerra | primeira guerra",
        "world-war-two": "segunda guerra mundial | desembarque na normandia | pearl harbor | frança ocupada | stalingrado~0.6 | ocupação nazista | segunda guerra",
        "writers": "romancista*~0.4 | bloqueio criativo~0.6 | poeta~0.4 | poetas~0.4 | mundo literário~0.6 | escritor fracassado~0.6 | escritor em crise~0.6 | aspirante a escritor*~0.6",
        "zombies": "zumbi* | zombie* | mortos-vivos | morto-vivo",
    },
)
