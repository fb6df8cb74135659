"""The words of Spanish."""

from __future__ import annotations

from filmoteca.languages.model import Language, counted

LANGUAGE = Language(
    code="es",
    name="Español",
    abbreviations=(
        "sr sra srta sres sras dña dr dra dres dras prof profa lic ing arq mons fr sto sta gral cnel cap tte sgto núm# núms# nro# "
        "no# vol# vols# pág# págs# pp# art# arts# ed# fig# figs# cf vs aprox avda av tel# teléf# dpto dir prod p.ej ej a.c+ d.c+ "
        "excmo ilmo admón pte gte máx# mín# orig tít trad v.o v.o.s ingl fra ee min+ mins+ hs+ hr+ hrs+ seg+ jr+ etc+ ee.uu+ uu+ "
        "s.a+ s.l+ inc+ ltd+ co+ bros+ cía+ p.m+ a.m+ ud+ uds+ vd+ vds+ al+ ene# feb# mar# abr# jun# jul# ago# sep# sept# set# "
        "oct# nov# dic#"
    ),
    boilerplate=(
        "[editar | deja un comentario | deja una respuesta | deja tu comentario | dejar un comentario | escribe un comentario | "
        "añade un comentario | añadir comentario | publicar un comentario | comentar | sé el primero en comentar | "
        "sin comentarios | no hay comentarios | 0 comentarios | comentarios (0) | comentarios cerrados | "
        "tu dirección de correo electrónico no | los campos obligatorios | debes iniciar sesión | iniciar sesión | inicia sesión | "
        "regístrate | registrarse | suscríbete | suscribirse | boletín | newsletter | recibe nuestro boletín | "
        "recibe las novedades | utilizamos cookies | usamos cookies | este sitio web utiliza cookies | "
        "este sitio utiliza cookies | este sitio usa cookies | esta web utiliza cookies | esta web usa cookies | "
        "esta página utiliza cookies | esta página usa cookies | nuestra web utiliza cookies | las cookies nos | "
        "política de cookies | configurar cookies | aceptar todo | aceptar todas | aceptar cookies | rechazar todo | "
        "rechazar todas | gestionar cookies | si continúa navegando | si continúas navegando | al continuar navegando | "
        "política de privacidad | aviso legal | términos y condiciones | condiciones de uso | compartir: | compartir en | "
        "compartir | comparte: | comparte esto | comparte en | comparte | tuitear | imprimir | enviar por correo | síguenos | "
        "síguenos en | me gusta: | cargando | películas similares: | películas similares | películas parecidas | "
        "películas relacionadas | títulos similares | artículos relacionados | entradas relacionadas | noticias relacionadas | "
        "contenido relacionado | relacionado | relacionados | te puede interesar | también te puede | también te podría | "
        "quizá te interese | te recomendamos | lee también | lea también | leer más | sigue leyendo | seguir leyendo | ver más | "
        "ver todo | ver todas | mostrar más | siguiente: | anterior: | siguiente entrada | entrada anterior | volver arriba | "
        "volver al inicio | ir arriba | saltar al contenido | menú | buscar | inicio | publicidad | anuncio | patrocinado | "
        "contenido patrocinado | todos los derechos reservados | © | copyright | con la tecnología de | funciona con | "
        "etiquetas: | etiquetas | etiquetado | etiquetado con | tags: | archivado en | archivado bajo | publicado en | "
        "publicado por | categoría: | categorías: | categoria: | valora esta | tu puntuación | vota esta | comprar entradas | "
        "ver tráiler | ver trailer | ver ahora | dónde ver | añadir a mi lista | descarga la app | denunciar | reportar | "
        "haz clic | pincha aquí | enlaces de afiliado | imprimir ficha"
    ),
    comments=(
        "comentarios | comentarios de los lectores | comentarios de usuarios | respuestas | opiniones de los lectores | "
        "opiniones de usuarios | críticas de usuarios | lo que dicen los lectores | pensamientos sobre"
    ),
    function_words=(
        "el la los las lo un una unos unas y e o u ni pero sino mas aunque porque pues que si como cuando donde mientras según a "
        "al ante bajo con contra de del desde durante en entre hacia hasta para por sin sobre tras mediante excepto salvo yo tú él "
        "ella ello nosotros nosotras vosotros ellos ellas usted ustedes me te se nos os le les mi mis tu tus su sus nuestro "
        "nuestra nuestros nuestras vuestro mí ti sí conmigo consigo este esta esto estos estas ese esa eso esos esas aquel aquella "
        "aquello aquellos aquellas quien quienes cual cuales cuyo cuya cuyos cuyas qué quién quiénes cuál cómo cuándo dónde cuánto "
        "cuanto todo toda todos todas otro otra otros otras mismo misma mismos mismas tal tales tanto tanta tan mucho mucha muchos "
        "muchas poco poca pocos pocas más menos muy algo alguien alguno alguna algunos algunas algún nada nadie ninguno ninguna "
        "ningún cada varios varias ambos demás cualquier cualquiera es son era eran fue fueron ser sea sean sido siendo soy eres "
        "somos será serán sería fuera fuese está están estaba estaban estuvo estar estado estamos ha han he has hemos había habían "
        "haber habido hubo hay haya habrá habría tiene tienen tenía tenían tuvo tener hace hacen hacía hizo hacer puede pueden "
        "podía podría poder pudo debe deben debía va van iba ir quiere quería da dio dice dijo decir ve ver no ya también tampoco "
        "nunca jamás siempre casi aún todavía solo sólo ahora entonces luego después antes ayer hoy mañana aquí allí ahí allá así "
        "bien mal además incluso quizá quizás vez apenas adonde dentro cerca lejos encima debajo detrás delante alrededor junto "
        "frente pese embargo primero primera uno dos tres gran"
    ),
    words={
        "reversed": (
            "recurrió | recurso | apelación | apeló | apelar | anuló | revocó | revocada | en un principio | inicialmente | "
            "al principio | casi | estuvo a punto | evitar | evitó | en lugar de | en vez de | amenaza | amenazó | rebajada | "
            "rebajó | habría"
        ),
        "lasts": (
            "dura | duran | duró | duraba | durar | duración | metraje | de metraje | se alarga | en apenas | en solo | en sólo | "
            "se extiende"
        ),
        "wished": "quería | querían | exigía | exigían | pidió | pidieron | esperaba | esperaban",
        "undenied": "un poco | no solo | no sólo | no solamente | sin duda | sin embargo | sin lugar a dudas | nada menos que | no puede ser más | no exento de | no exenta de | no en vano",
        "negation": "apenas | carece de | carecen de | lejos de | evita | falta de | exenta de | exento de | huye de | nada | poco | ni siquiera | en absoluto",
        "but": "pero | aunque | sin embargo | no obstante | a pesar de | mientras que | si bien | pese a | en cambio",
        "det": (
            "el | la | los | las | lo | le | un | una | unos | unas | este | esta | estos | estas | ese | esa | esos | esas | aquel | "
            "aquella | ambos | ambas | dicho | dicha | no solo | no sólo | no solamente | no obstante | no en vano | cómo no | "
            "sin duda | sin duda alguna | sin lugar a dudas | sin embargo | nada menos que | ni más ni menos que | ni más ni menos | "
            "también | además | adaptación de | adaptación del | una adaptación de | la adaptación de | biopic de | biopic sobre | "
            "secuela de | precuela de | remake de | con ayuda de"
        ),
        "by": (
            "por | a cargo de | a cargo del | a cargo de la | corre a cargo de | corre a cargo del | corren a cargo de | "
            "corrió a cargo de | corrió a cargo del | corrieron a cargo de | corre por cuenta de | corre por cuenta del | "
            "corrió por cuenta de | queda a cargo de | firmada por | firmado por | firmadas por | firmados por | es obra de | "
            "es obra del | son obra de | fue obra de | se debe a | se debe al | se deben a | lleva la firma de | llevan la firma de | "
            "viene firmada por | viene firmado por | con la firma de | de la pluma de | responsabilidad de"
        ),
        "of": "de | del",
        "and": (
            "y | e | así como | junto a | junto al | junto con | además de | al lado de | en compañía de | acompañado por | "
            "acompañada por | acompañados por | acompañado de | acompañada de | acompañados de | como también | & | igual que"
        ),
        "with": (
            "con | cuenta con | contó con | cuenta además con | cuenta también con | y con | entre ellos | entre otros | incluyendo | "
            "con la colaboración de | con la colaboración especial de | con la aparición de | con la aparición especial de | "
            "con la participación especial de | con la presencia de | frente a frente con"
        ),
        "as": (
            "como~0.5 | en el papel de | en el papel del | en el papel de la | en los papeles de | en el rol de | en el rol del | "
            "en el rol de la | en los roles de | en la piel de | en la piel del | en la piel de la | haciendo de | en el personaje "
            "de | en el personaje del | bajo la piel de | en el papel protagonista de | en el papel titular de | en el papel "
            "principal de"
        ),
        "starring": (
            "protagonizada por | protagonizado por | protagonizadas por | protagonizados por | coprotagonizada por | "
            "coprotagonizado por | está protagonizada por | está protagonizado por | protagoniza | protagonizan | protagonizó | "
            "protagonizaron | ha protagonizado | coprotagoniza | coprotagonizan | estelarizada por | estelarizado por | estelariza "
            "| estelarizan | encabezada por | encabezado por | encabezados por | liderado por | liderada por | interpretada por | "
            "con las voces de | con la voz de | voces de | voz de | con las actuaciones de | con actuaciones de | con las "
            "interpretaciones de | con interpretaciones de | con la actuación de | con la participación de | en los papeles "
            "principales | en los papeles protagonistas | en el papel principal | en el papel protagonista | en los roles "
            "principales | en los roles protagónicos | en los papeles estelares | tiene como protagonistas a | tiene como "
            "protagonista a | tiene por protagonistas a | con el protagonismo de | cuenta en su reparto con | cuenta en el reparto "
            "con | cuenta con un reparto encabezado por | con un reparto encabezado por | con un reparto liderado por | con un "
            "elenco encabezado por | actúan | en el reparto figuran | en el reparto están | en el reparto aparecen | en el reparto "
            "encontramos a | en su reparto figuran | actuación de | interpretación de | interpretaciones de | actuaciones de | las "
            "interpretaciones de | protagonizándola | gran actuación de | el trabajo actoral de | reúne a | cuenta entre sus "
            "protagonistas con | cuenta con las interpretaciones de | en los papeles principales encontramos a | protagonistas son"
        ),
        "cast": (
            "reparto | elenco | intérpretes | protagonistas | reparto principal | elenco principal | reparto coral | "
            "actores principales | actores y actrices | completan el reparto | completa el reparto | cierran el reparto | "
            "cierra el reparto | encabezan el reparto | encabeza el reparto | encabezan el elenco | encabeza el elenco | "
            "lideran el reparto | lidera el reparto | completan el elenco | completa el elenco | cierran el elenco | "
            "integran el reparto | integran el elenco | forman el reparto | conforman el elenco | conforman el reparto | "
            "componen el reparto | el reparto lo completan | el reparto lo componen | el reparto lo forman | el elenco lo completan | "
            "el elenco lo integran | el reparto lo encabezan | el reparto lo encabeza | les acompañan | le acompañan | la acompañan | "
            "lo acompañan | les secundan | le secundan | la secundan | secundarios | voces | voces originales | ficha artística | "
            "cuadro artístico | actuaciones | actuación | int. | intérp."
        ),
        "plays": (
            "interpreta | interpretan | interpretó | interpretaba | interpretaron | ha interpretado | interpreta a | interpreta al | "
            "interpretan a | interpretan al | interpretó a | interpretó al | interpretaba a | interpretaba al | que interpreta a | "
            "que interpreta al | quien interpreta a | quien interpreta al | que interpretó a | que interpretan a | encarna | "
            "encarnan | encarnó | encarnaba | encarna a | encarna al | encarnan a | encarnó a | encarnó al | que encarna a | "
            "que encarna al | da vida a | da vida al | dan vida a | dan vida al | dio vida a | dio vida al | daba vida a | "
            "dieron vida a | que da vida a | que da vida al | hace de | hacen de | hizo de | hacía de | hará de | hace el papel de | "
            "hace el papel del | hizo el papel de | hace el personaje de | es la voz de | compone a | compone al | borda a | "
            "pone voz a | pone voz al | puso voz a | ponen voz a | pone la voz a | pone la voz de | presta su voz a | "
            "presta su voz al | presta la voz a | dobla a | da voz a | se mete en la piel de | se mete en la piel del | "
            "se meten en la piel de | se metió en la piel de | se pone en la piel de | se pone en la piel del | asume el papel de | "
            "asume el rol de | asume el papel del | toma el papel de | desempeña el papel de | comparten el papel de | repite como | "
            "repiten como | aparece como | aparecen como | sale como | brilla como | destaca como | sorprende como | vuelve como | "
            "regresa como | regresan como | figura como | está como | caracteriza a | personifica a | personifica al | personifica | "
            "ejerce de | actúa como | protagoniza como"
        ),
        "played_by": (
            "interpretado por | interpretada por | interpretados por | interpretadas por | interpretado aquí por | encarnado por | "
            "encarnada por | encarnados por | encarnadas por | a quien interpreta | a quien da vida | a quien encarna | "
            "al que interpreta | al que da vida | al que encarna | a la que interpreta | a la que da vida | a la que encarna | "
            "que interpreta | que interpretan | que encarna | a quienes dan vida | a quienes interpretan | a los que dan vida | "
            "con la voz de | doblado por | doblada por | en la voz de | tiene la voz de | tiene el rostro de | con el rostro de | "
            "al que presta su voz | a la que presta su voz | personificado por | personificada por | caracterizado por | "
            "representado por | representada por | a la que presta voz | al que presta voz"
        ),
        "make": (
            "firma | firman | firmó | firmaron | ha firmado | pone | puso | ponen | aporta | aportó | aportan | se encarga de | se "
            "encargó de | se encargan de | se encarga del | se encargó del | se ocupa de | se ocupó de | se ocupa del | se hace "
            "cargo de | es responsable de | es el responsable de | es la responsable de | fue el responsable de | fue responsable "
            "de | asume | asumió | entrega | entregó | hizo | ha hecho | elabora | elaboró | corre con | estuvo a cargo de | está a "
            "cargo de | estuvo al frente de | está al frente de | lleva | llevó | ejerce como | ejerció como | oficia como | suya "
            "es | suyas son | suyo es | suyos son | suya fue | suyo fue | compone | componen | vuelve a poner | vuelve a firmar | "
            "vuelve a encargarse de | repite en"
        ),
        "film": (
            "película | películas | peli | pelis | film | films | filme | filmes | largometraje | largometrajes | largos | cinta | "
            "cintas | documental | documentales | cortometraje | cortometrajes | mediometraje | ópera prima | opera prima | drama | "
            "comedia | thriller | western | musical | biopic | adaptación | remake | secuela | precuela | debut | "
            "debut como director | debut como directora | debut en la dirección | debut en el largometraje | drama romántico | "
            "comedia romántica | tragicomedia | melodrama | cinta de terror | película de terror | película de animación | "
            "película animada | película de ciencia ficción | película de acción | superproducción | sátira | filme de terror | "
            "policiaco | policíaco | policial | spaghetti western | trilogía | telefilme | telefilm | primer largo | segundo largo | "
            "tercer largo | cuarto largo | quinto largo | nuevo largo | último largo | largo de ficción | largo documental | "
            "largo de animación | un corto | su corto | cortos | primer corto | telecomedia"
        ),
        "copula": (
            "es | son | era~0.4 | eran~0.4 | fue~0.3 | fueron~0.3 | está | están | estaba | estaban | estuvo | ha sido | han sido | "
            "había sido | viene | vino | sido | será | serán"
        ),
        "he": "él | ella | ellos | ellas | quien | quienes | que | éste | ésta",
        "his": "su | sus | cuyo | cuya | cuyos | cuyas",
        "not": (
            "no | nunca | jamás | sin | ni | tampoco | nadie | ningún | ninguna | ninguno | en vez de | en lugar de | salvo | "
            "excepto | se negó a | dejó de"
        ),
        "may": (
            "podría | podrían | pudo haber | pudo ser | pudieron ser | pudo dirigir | habría | habrían | hubiera | hubiese | "
            "hubieran | sería | serían | debería | deberían | iba a | iban a | estuvo a punto de | estuvo a punto | "
            "estuvieron a punto de | a punto estuvo de | se barajó | se barajaron | se barajaba | se barajaban | se planteó | "
            "se pensó en | pensó en | pensaron en | pensaba en | sonó para | sonaba para | sonaban | sonaron | se habló de | "
            "se habló con | rechazó | rechazaron | rechazaba | rehusó | declinó | descartó | descartaron | descartado | descartada | "
            "descartados | descartadas | ofreció | ofrecieron | le ofrecieron | se le ofreció | se la ofrecieron | se lo ofrecieron | "
            "fue considerado | fue considerada | fueron considerados | consideró a | consideraron a | candidato para | "
            "candidata para | candidatos para | candidatos al papel | candidato al papel | candidata al papel | en conversaciones | "
            "negocia | negociaba | negociaciones | quería | querían | quiso | en un principio | inicialmente | originalmente | "
            "en un primer momento | en principio | primera opción | primera elección | antes que a | sustituyó a | reemplazó a | "
            "sustituye a | reemplazado por | sustituido por | sustituida por | previsto | prevista | estaba previsto que | "
            "se rumorea | se rumoreó | supuestamente | presuntamente | si | tal vez | quizá | quizás | acaso | planeaba | planea | "
            "pretendía | tenía pensado | abandonó | prefirió | audicionó | hizo pruebas | hizo la prueba | hicieron pruebas | "
            "hizo una prueba | querría | quisiera | intentó"
        ),
        "say": (
            "alabada por | alabado por | calificada por | calificado por | dice | dijo | decía | dicen | dijeron | ha dicho | cuenta | contó | contaba | ha contado | explica | explicó | "
            "explicaba | ha explicado | asegura | aseguró | aseguraba | ha asegurado | afirma | afirmó | afirmaba | ha afirmado | "
            "recuerda | recordó | recordaba | ha recordado | comenta | comentó | comentaba | señala | señaló | señalaba | añade | "
            "añadió | añadía | agrega | agregó | confiesa | confesó | confesaba | ha confesado | reconoció | reconocía | admite | "
            "admitió | admitía | apunta | apuntó | apuntaba | declara | declaró | declaraba | ha declarado | manifiesta | manifestó | "
            "sostiene | sostuvo | sostenía | subraya | subrayó | insiste | insistió | insistía | responde | respondió | respondía | "
            "contesta | contestó | contestaba | bromea | bromeó | bromeaba | ríe | se ríe | se rió | reía | suspira | suspiró | "
            "revela | reveló | ha revelado | reflexiona | reflexionó | concluye | concluyó | opina | opinó | opinaba | resume | "
            "resumió | matiza | matizó | precisa | precisó | replica | replicó | advierte | advirtió | lamenta | lamentó | expresó | "
            "indicó | relata | relató | observa | observó | exclama | exclamó | pregunta | preguntó | remata | remató | zanja | "
            "zanjó | según | en palabras de | palabras de | nos cuenta | nos dice | nos decía | nos dijo | me dijo | calificó de | "
            "calificó"
        ),
        "won": (
            "ganó | gana | ganan | ganaron | ganar | ganando | ganaba | ha ganado | han ganado | había ganado | ganado | ganador | "
            "ganadora | ganadores | ganadoras | obtuvo | obtiene | obtuvieron | ha obtenido | obtener | obteniendo | consiguió | "
            "consigue | consiguieron | ha conseguido | conseguir | recibió | recibe | reciben | recibieron | ha recibido | "
            "recibir | se llevó | se lleva | se llevaron | se ha llevado | llevarse | llevó | se alzó con | se alza con | "
            "se alzaron con | alzarse con | se hizo con | se hace con | se hicieron con | hacerse con | premiada | premiado | "
            "premiados | premiadas | fue premiada | fue premiado | galardonada | galardonado | galardonados | galardonadas | "
            "conquistó | conquistaron | recogió | recoge | cosechó | cosecha | arrasó | se impuso | le valió | le valieron | "
            "le ha valido | valió | valieron | fue para | fueron para | recayó en | recayeron en | recayó | fue a parar a | "
            "concedió | concedieron | otorgó | otorgaron | entregó | distinguida | distinguido | distinguió | reconocida con | "
            "reconocido con | reconoció | se coronó | coronada | coronado | acaparó | palmarés | laureada | laureado | "
            "multipremiada | oscarizada | oscarizado | eligió | elegida | elegido | triunfó | triunfadora | le dieron | le dio | "
            "se adjudicó | venció | se quedó con | gano | alzó | alzaron | le mereció | premiándola | distinguidas | triunfo | "
            "logró el | logró tres | logró dos"
        ),
        "nominated": (
            "nominada | nominado | nominadas | nominados | nominación | nominaciones | nominó | candidatura | candidaturas | "
            "candidata | candidato | candidatos | candidatas | optaba | opta | optó | optaban | optan | optar | aspira | "
            "aspiraba | aspiraban | aspirante | aspirantes | finalista | finalistas | preseleccionada | preseleccionado | "
            "en competición | en competencia | compitió | compite | competía | competirá | seleccionada | seleccionado | "
            "sección oficial | nominada a | obtuvo nominaciones | partía con"
        ),
        "lost": (
            "perdió | perdieron | pierde | perdía | se fue de vacío | se fueron de vacío | se marchó de vacío | se le escapó | "
            "se les escapó | no ganó | no obtuvo | no consiguió | no logró | sin premio | sin premios | de vacío | "
            "con las manos vacías | arrebató | derrotada | derrotado | se quedó sin | se quedó fuera | se quedó a las puertas | "
            "no le dieron | perdieron ante | derrotada por | derrotado por"
        ),
        "prizeword": (
            "premio | premios | galardón | galardones | trofeo | trofeos | estatuilla | estatuillas | distinción | medalla | mención | "
            "mención especial | reconocimiento"
        ),
        "best": (
            "mejor | mejores | revelación | reparto | secundario | secundaria | protagonista | original | adaptado | adaptada | "
            "novel | interpretación | peor | peores"
        ),
        "category": (
            "mejor película | mejor film | mejor filme | mejor largometraje | mejor cinta | mejor dirección | mejor director | "
            "mejor directora | mejor realizador | mejor actor | mejor actriz | mejor actor protagonista | "
            "mejor actriz protagonista | mejor actor principal | mejor actriz principal | mejor actor de reparto | "
            "mejor actriz de reparto | mejor actor secundario | mejor actriz secundaria | mejor secundario | mejor secundaria | "
            "mejor actor revelación | mejor actriz revelación | mejor interpretación | mejor interpretación masculina | "
            "mejor interpretación femenina | mejor interpretación protagonista | mejor interpretación de reparto | "
            "mejor coactuación masculina | mejor coactuación femenina | mejor guion | mejor guión | mejor guion original | "
            "mejor guión original | mejor guion adaptado | mejor guión adaptado | mejor fotografía | "
            "mejor dirección de fotografía | mejor montaje | mejor edición | mejor música | mejor música original | "
            "mejor banda sonora | mejor banda sonora original | mejor canción | mejor canción original | "
            "mejor película extranjera | mejor película de habla no inglesa | mejor película en lengua no inglesa | "
            "mejor película de lengua no inglesa | mejor película de lengua extranjera | mejor película en lengua extranjera | "
            "mejor película en habla no inglesa | mejor película internacional | mejor película de habla hispana | "
            "mejor película iberoamericana | mejor película hispanoamericana | mejor película latinoamericana | "
            "mejor película europea | mejor película de animación | mejor película animada | mejor documental | "
            "mejor película documental | mejor largometraje documental | mejor largometraje de animación | "
            "mejor largometraje internacional | mejor cortometraje | mejor cortometraje documental | "
            "mejor cortometraje de animación | mejor cortometraje de ficción | mejor sonido | mejor edición de sonido | "
            "mejor mezcla de sonido | mejor montaje de sonido | mejores efectos visuales | mejores efectos especiales | "
            "mejor diseño de producción | mejor dirección artística | mejor dirección de arte | mejor diseño de arte | "
            "mejor vestuario | mejor diseño de vestuario | mejor maquillaje | mejor maquillaje y peluquería | "
            "mejor dirección de producción | mejor dirección novel | mejor director novel | mejor directora novel | "
            "mejor ópera prima | mejor opera prima | mejor primera película | mejor primer largometraje | mejor reparto | "
            "mejor elenco | mejor contribución artística | mejor comedia | mejor película de comedia | mejor película dramática | "
            "mejor drama | mejor comedia o musical | mejor película musical o comedia | guion original | guión original | "
            "guion adaptado | guión adaptado | música original | banda sonora original | canción original | actor revelación | "
            "actriz revelación | actor de reparto | actriz de reparto | actor secundario | actriz secundaria | "
            "actor protagonista | actriz protagonista | actor principal | actriz principal | dirección novel | "
            "dirección artística | dirección de producción | diseño de producción | diseño de vestuario | efectos visuales | "
            "efectos especiales | maquillaje y peluquería | película internacional | película extranjera | "
            "película de habla no inglesa | película europea | película iberoamericana | película de animación | "
            "largometraje documental | largometraje de animación | premio del público | premio del jurado | "
            "premio especial del jurado | gran premio del jurado | premio de la crítica | premio a la mejor dirección | "
            "premio al mejor director | premio de la juventud | biznaga de oro | biznaga de plata | habla no inglesa | "
            "mejor interpretación de actriz | mejor interpretación de actor | película | "
            "mejor película de habla hispana extranjera | mejor peluquería | mejores vestuarios | vestuario | maquillaje | "
            "peluquería | fotografía | montaje | música | bso | banda sonora | sonido | canción | guion | guión | dirección | "
            "película animada | película documental | documental | corto animado | corto | película en lengua extranjera | "
            "mejor pelicula | mejor pelicula en lengua extranjera | mejor direccion | director novel | opera prima | ópera prima | "
            "mejor bso | mejor guion no original | mejor dirección artistica | peor película | peor actor | peor actriz | "
            "edición | edición de sonido | mezcla de sonido | interpretación masculina | interpretación femenina | "
            "concha de plata | mejor thriller | premio de la prensa | contribución artística | interpretación | mejor fotografia | "
            "mejor musica | dirección de fotografía | película comedia o musical | mejor película - comedia o musical | "
            "mejor película - drama | mejor película: comedia o musical | mejor película: drama | mejor película, drama | "
            "mejor actor de drama | mejor actriz de drama | mejor actor comedia | mejor actriz comedia | mejor interpretacion | "
            "mejor película británica | película británica | jurado | público"
        ),
        "festival": (
            "cannes | venecia | berlín | berlinale | sundance | toronto | locarno | san sebastián | rotterdam | róterdam | "
            "karlovy vary | telluride | tribeca | sxsw | festival de cine | festival internacional de cine | festival de cannes | "
            "festival de venecia | festival de berlín | festival de san sebastián | festival de málaga | festival de sitges | "
            "festival de sundance | festival de toronto | mostra de venecia | mostra | zinemaldia | annecy | sitges | mar del plata | "
            "gijón | huelva | málaga | valladolid | seminci | morelia | bafici | viña del mar | valdivia | quinzaine | "
            "quincena de los realizadores | quincena de realizadores | semana de la crítica | un certain regard | una cierta mirada | "
            "biarritz | cinespaña | d'a | abycine | festival | festival de sevilla | festival de valladolid | festival de gijón | "
            "festival de huelva | festival de la habana | festival de guadalajara | festival de cartagena | festival de morelia | "
            "festival de mar del plata | festival de rotterdam | festival de róterdam | festival de locarno | festival de tribeca | "
            "festival de tokio | festival de montreal | festival de nueva york | festival de moscú"
        ),
        "born": "nació | nacido | nacida | nacieron | murió | falleció | fallecido | fallecida | falleció en | obituario | necrológica",
        "million": "millón | millones | mill | mill. | mdd | m€",
        "billion": "mil millones | millardo | millardos",
        "thousand": "mil",
        "currency": (
            "dólares | dólar | euros | euro | libras | libra | libras esterlinas | marcos | francos | pesos | pesetas | peseta | "
            "liras | reales | yenes | rupias | coronas | rublos | soles | dólares estadounidenses | usd | eur"
        ),
        "after_work": (
            "basada en | basado en | basadas en | basados en | se basa en | se basaba en | está basada en | está basado en | "
            "inspirada en | inspirado en | inspirándose en | se inspira en | inspirada libremente en | libremente inspirada en | "
            "basada libremente en | libremente basada en | adaptación de | adaptación del | la adaptación de | una adaptación de | "
            "adaptación cinematográfica de | adaptación al cine de | adapta | adaptan | adaptó | adaptando | adaptada de | "
            "adaptado de | adaptar | ha adaptado | a partir de la novela | a partir del libro | a partir del relato | "
            "a partir de la obra | a partir de una novela | a partir de un relato | a partir del cuento | a partir de las memorias | "
            "a partir de | partiendo de la novela | según la novela | según novela de | sobre la novela | sobre la novela de | "
            "sobre novela de | de la novela | novela original de | basándose en | versión de | versión cinematográfica de | "
            "nueva versión de | remake de | remake del | secuela de | precuela de | parte de la novela | llevar al cine la novela | "
            "lleva al cine la novela | traslada al cine | traslada a la pantalla | lleva a la pantalla | toma como base | tomada de | "
            "obra original de | base literaria | del bestseller de"
        ),
        "work_noun": (
            "novela | novelas | libro | libros | obra | obra de teatro | pieza teatral | obra teatral | pieza | memorias | "
            "autobiografía | biografía | cuento | cuentos | relato | relatos | relato corto | novela corta | novela gráfica | cómic | "
            "cómics | tebeo | historieta | manga | musical | superventas | bestseller | best seller | best-seller | poema | artículo | "
            "serie | serie de televisión | teleserie | diario | diarios | ensayo | película | film | clásico | crónica | fábula | saga"
        ),
        "remake": (
            "remake | nueva versión | restauración | restaurada | restaurado | reestreno | reestrena | reestrenada | se reestrena | "
            "reestrenó | reedición | aniversario | copia restaurada | montaje del director | blu-ray | dvd | reposición | "
            "versión restaurada"
        ),
        "premiere": (
            "estreno | estrenos | estrenada | estrenado | estrenadas | estrenados | estrenó | se estrenó | estrena | se estrena | "
            "estrenan | estrenará | se estrenará | estrenarse | estrenar | se estrenaba | estrenaron | se ha estrenado | "
            "ha estrenado | llega a los cines | llegó a los cines | llegará a los cines | llega a las salas | llegó a las salas | "
            "llegará a las salas | llega a nuestras pantallas | llegó a las pantallas | en cines | en salas | ya en cines | "
            "en los cines | en cines el | desembarca en | se presentó | presentada | presentado | se proyectó | proyectada | "
            "vio la luz | salió | lanzada | lanzado | lanzamiento | fecha de estreno | fecha de lanzamiento | disponible desde | "
            "premiere | première | en cartelera | llegó el | llega el | llegará el | llega este | en salas el | en salas desde | "
            "se puede ver desde | llega a netflix | llegó a netflix"
        ),
        "shoot": (
            "rodada en | rodado en | rodaje | rodar | rodando | se rodó | rodó en | filmada en | filmado en | filmación | filmar | "
            "se filmó | localizaciones | exteriores | en exteriores | rodadas | rodados"
        ),
        "theatre": (
            "teatro | compañía teatral | dramaturgo | aplausos | obra de teatro | crítica teatral | montaje teatral | restaurante | receta | recetas | ingredientes | álbum | videojuego | "
            "precalentar | primera temporada | segunda temporada | final de temporada | comensales | sartén | función teatral | "
            "puesta en escena teatral | novedad editorial | comensal | gastronomía | horno | sobre las tablas | patio de butacas | "
            "entreacto | árbitro | delantero | goleada | prórroga | hinchada | procesador | megapíxeles | memoria ram | jugabilidad | "
            "aplicación móvil | gramos"
        ),
        "other": (
            "director de arte | directora de arte | director artístico | directora artística | dirección artística | "
            "dirección de arte | director de casting | directora de casting | dirección de casting | director de producción | "
            "directora de producción | dirección de producción | jefe de producción | jefa de producción | director musical | "
            "dirección musical | directora musical | director de orquesta | directora de orquesta | ayudante de dirección | "
            "ayudante del director | asistente de dirección | asistente del director | primer ayudante de dirección | "
            "director general | directora general | director de la academia | director del festival | directora del festival | "
            "director de sonido | director de doblaje | directora de doblaje | dirección de doblaje | director de efectos | "
            "director de marketing | director de la revista | director del periódico | director del diario | "
            "director de la filmoteca | directora de la filmoteca | director del museo | director técnico | diseño de producción | "
            "diseñador de producción | diseñadora de producción | diseño de vestuario | diseño de sonido | supervisor musical | "
            "supervisión musical | montaje de sonido | edición de sonido | montador de sonido | mezcla de sonido | "
            "operador de cámara | edición especial | edición en dvd | edición en blu-ray | edición coleccionista | "
            "productora asociada | productor de sonido | director de comunicación | director de fotografía segunda unidad | "
            "director de segunda unidad | director de reparto | directora de reparto | director de escena | directora de escena | "
            "montaje teatral | montaje del director | fotografía fija | foto fija | música adicional | música clásica | "
            "actor de doblaje | actriz de doblaje | dirección de actores | director de actores | directora de actores"
        ),
        "because": (
            "debido a | debido al | a causa de | a causa del | por culpa de | por culpa del | porque | tras la muerte de | "
            "tras la muerte del | por la muerte de | por falta de | ya que | para que no | a raíz de | a raíz del | debido a que | "
            "por la pandemia | por la huelga"
        ),
        "unwon": (
            "ninguneado | olvidado | merecía | merece | merecería | favorito | favorita | carrera | quiniela | quinielas | "
            "campaña | temporada | aspirante natural | candidata segura"
        ),
        "span_of_time": "años | meses | semanas | días | año",
        "part": (
            "papel | papeles | rol | roles | personaje | personajes | protagonista | antagonista | héroe | heroína | voz | papel "
            "principal | papel protagonista"
        ),
        "backer": (
            "estudio | estudios | productor | productores | productoras | distribuidores | distribuidoras | inversores | "
            "televisiones | festivales | festival"
        ),
        "no_part": "piano | guitarra | violín | canción | canciones | música | tema | temas | ajedrez | resto",
    },
    roles={
        "director": (
            "director | directora | directores | directoras | codirector | codirectora | codirectores | dirección | realizador | "
            "realizadora | realizadores | realizadoras | realización | cineasta | cineastas | director de cine | directora de cine | "
            "puesta en escena | director-guionista | guionista-director | dir | documentalista | dirección novel | dir. | "
            "la dirección la firma | la dirección la firman | codirección | d : | dirección y producción | producción y dirección | "
            "dirección, guion y producción | guion, producción y dirección"
        ),
        "writer": (
            "guionista | guionistas | coguionista | coguionistas | guion | guión | guiones | libreto | argumento y guion | "
            "argumento y guión | guion y diálogos | guión y diálogos | diálogos | libretista | director-guionista | "
            "guionista-director | guion adaptado | guión adaptado | guion original | guión original | coescritor | coescritora | "
            "historia original | el guion lo firma | el guion lo firman | el guion lo escribe | el guion lo escriben | el guion lo "
            "escribió | el guion lo escribieron | el guion lo firmó | el guión lo firma | el guión lo firman | el guión lo escribe "
            "| el guión lo escriben | el guión lo escribió | el guión lo escribieron | g : | guion y producción | guión y "
            "producción | producción y guion | dirección, guion y producción | guion, producción y dirección | libretos"
        ),
        "producer": (
            "productor | productores | productora ejecutiva | productor ejecutivo | productores ejecutivos | productoras ejecutivas | "
            "coproductor | coproductora | coproductores | producción ejecutiva | productor asociado | productores asociados | p : | "
            "guion y producción | guión y producción | producción y guion | dirección y producción | producción y dirección | "
            "dirección, guion y producción | guion, producción y dirección"
        ),
        "composer": (
            "compositor | compositora | compositores | música | música original | banda sonora original | partitura | "
            "partitura original | bso | b.s.o. | mús | musica | mús. | la música la firma | la música la compone | la música la pone | "
            "la música la compuso | la banda sonora la firma | la banda sonora la compone | la música la puso | banda sonora"
        ),
        "cinematographer": (
            "director de fotografía | directora de fotografía | directores de fotografía | directoras de fotografía | "
            "dirección de fotografía | fotografía | cinefotógrafo | cinefotógrafa | cinematografía | cinematógrafo | "
            "dirección fotográfica | fot | fotografía en color | fotografía en blanco y negro | fotografia | director de foto | fot. | "
            "la fotografía la firma | la fotografía la pone | trabajo de cámara | f :"
        ),
        "editor": (
            "montador | montadora | montadores | montadoras | montaje | edición | editor | editora | editores | montajista | mont | "
            "mont. | el montaje lo firma | el montaje lo firman"
        ),
        "actor": (
            "actor | actriz | actores | actrices | intérprete | estrella | coprotagonista | actor principal | actriz principal | "
            "actor protagonista | actriz protagonista"
        ),
    },
    participles={
        "director": (
            "dirigida | dirigido | dirigidas | dirigidos | codirigida | codirigido | codirigidas | codirigidos | realizada | "
            "realizado | realizadas | realizados | rodada | rodado | rodadas | rodados | filmada | filmado | filmadas | filmados | "
            "orquestada | orquestado | co-dirigida | co-dirigido"
        ),
        "writer": (
            "escrita | escrito | escritas | escritos | coescrita | coescrito | coescritas | coescritos | guionizada | guionizado | "
            "co-escrita | co-escrito | guionada | guionado | adaptada | adaptado | reescrita | reescrito"
        ),
        "producer": (
            "producida | producido | producidas | producidos | coproducida | coproducido | co-producida | co-producido | financiada | "
            "financiado"
        ),
        "composer": "compuesta | compuesto | compuestas | compuestos | musicalizada | musicalizado | musicada",
        "cinematographer": "fotografiada | fotografiado | fotografiadas | fotografiados | iluminada | iluminado",
        "editor": (
            "montada | montado | montadas | montados | editada | editado | editadas | editados | coeditado | coeditada | comontado | "
            "comontada"
        ),
    },
    verbs={
        "director": (
            "dirige | dirigen | dirigió | dirigieron | dirigía | ha dirigido | han dirigido | había dirigido | dirigirá | codirige | "
            "codirigió | codirigen | codirigieron | ha codirigido | rodó | rodaron | ha rodado | había rodado | filmó | filmaron | "
            "filma | ha filmado | había filmado | realizó | realizaron | ha realizado | había realizado | se pone tras la cámara | "
            "se puso tras la cámara | se coloca tras la cámara | debutó en la dirección con | debuta en la dirección con | "
            "debutó como director con | debuta como director con | debutó como directora con | debuta como directora con | "
            "debutó en el largometraje con"
        ),
        "writer": (
            "escribe | escriben | escribió | escribieron | escribía | ha escrito | han escrito | había escrito | coescribe | "
            "coescriben | coescribió | coescribieron | ha coescrito | co-escribe | co-escribió | escribe el guion | escribe el guión | "
            "escribió el guion | escribió el guión | escribieron el guion | escribieron el guión | escriben el guion | "
            "escriben el guión | ha escrito el guion | ha escrito el guión | coescribe el guion | coescribió el guion | "
            "coescribió el guión | coescribe el guión | guioniza | guionizó | ha guionizado | guionó"
        ),
        "producer": (
            "produce | producen | produjo | produjeron | ha producido | han producido | había producido | coproduce | coproducen | "
            "coprodujo | coprodujeron | ha coproducido | financió"
        ),
        "composer": (
            "compuso | compusieron | ha compuesto | había compuesto | compuso la música | compuso la banda sonora | "
            "ha compuesto la música | ha compuesto la banda sonora | compuso la partitura | musicaliza | musicalizó"
        ),
        "cinematographer": "fotografió | fotografiaron | ha fotografiado | fotografiaba | lo fotografía | la fotografía él",
        "editor": "montó | montaron | ha montado | edita | editó | editaron | ha editado",
    },
    labels={
        "title": (
            "título original | título | titulo original | titulo | título en español | título en españa | título internacional | "
            "título en inglés | también conocida como | también conocido como | aka | a.k.a. | tít. orig. | t.o. | "
            "títulos alternativos | título alternativo | otros títulos | título en argentina | título en méxico | "
            "título en hispanoamérica | nombre original"
        ),
        "year": (
            "año | año de producción | año de realización | año de estreno | año producción | fecha de producción | fecha | producción año"
        ),
        "runtime": "duración | duracion | metraje | minutos | duración aproximada | dur",
        "release_date": (
            "estreno | fecha de estreno | estreno en españa | estreno en cines | estreno en argentina | estreno en méxico | "
            "estreno mundial | estreno en ee.uu. | fecha estreno | fecha de lanzamiento | lanzamiento | estreno españa | en cines | "
            "fecha de estreno en españa | estreno en salas | en cines el | llega a los cines"
        ),
        "certificate": (
            "calificación | calificación por edades | calificación moral | clasificación | clasificación por edades | edad | "
            "edad recomendada | calif | recomendada | no recomendada para menores de | no recomendado para menores de | "
            "autorizada para mayores de | apta para mayores de | para mayores de | calificación icaa | apta para todos los públicos | "
            "público recomendado | edad mínima | solo apta para mayores de | sólo apta para mayores de | apto para mayores de"
        ),
        "genre": "género | géneros | genero | generos | genre",
        "country": (
            "país | países | nacionalidad | pais | país de origen | país de producción | países de producción | nacionalidades | "
            "origen | país/es"
        ),
        "language": "idioma | idiomas | idioma original | lengua | lenguas | idiomas originales | versión original | idioma/s | v.o.",
        "company": (
            "productora | productoras | compañía | compañías | distribuidora | distribuidoras | distribución | distribuye | "
            "producción | producciones | estudio | estudios | compañía productora | compañías productoras | empresa productora | "
            "casa productora | distribuida por | distribuye en españa | distribuidora en españa | coproducción | "
            "empresas productoras | una producción de"
        ),
        "based_on": (
            "basada en | basado en | obra original | argumento original | novela original | novela | sobre | a partir de | "
            "basada en la novela de"
        ),
        "rating": (
            "nota | notas | puntuación | valoración | calificación | mi nota | nuestra nota | nota media | nota final | "
            "nota de los usuarios | nota de la crítica | puntuación media | media | votos | veredicto | estrellas | valoración media | "
            "nuestra valoración | nuestra puntuación | mi puntuación | mi valoración | nota filmaffinity | usuarios | sensacine | "
            "prensa | puntaje | calificación final | nuestra calificación | mi calificación"
        ),
        "award": (
            "premios | premio | galardones | palmarés | premios y nominaciones | premios y festivales | nominaciones | "
            "reconocimientos | festivales y premios"
        ),
        "budget": (
            "presupuesto | presupuesto estimado | coste | costo | costó | ha costado | con un presupuesto de | coste de producción | "
            "presupuesto aproximado | inversión"
        ),
        "box_office": (
            "recaudación | taquilla | recaudación mundial | taquilla mundial | recaudó | ha recaudado | ingresos | recaudación total | "
            "recaudación en españa | recaudaron | recauda | box office | ingresos en taquilla | lleva recaudados"
        ),
    },
    months=counted(
        "enero | ene; febrero | feb; marzo | mar; abril | abr; mayo | may; junio | jun; julio | jul; agosto | ago; "
        "septiembre | setiembre | sep | sept | set; octubre | oct; noviembre | nov; diciembre | dic"
    ),
    numbers=counted(
        "uno | un | una; dos; tres; cuatro; cinco; seis; siete; ocho; nueve; diez; once; doce | una docena; trece; catorce; quince; "
        "dieciséis; diecisiete; dieciocho; diecinueve; veinte; veintiuno | veintiún | veintiuna; veintidós; veintitrés; "
        "veinticuatro; veinticinco; veintiséis; veintisiete; veintiocho; veintinueve; treinta; "
        "treinta y uno | treinta y un | treinta y una; treinta y dos; treinta y tres; treinta y cuatro; treinta y cinco; "
        "treinta y seis; treinta y siete; treinta y ocho; treinta y nueve; cuarenta; "
        "cuarenta y uno | cuarenta y un | cuarenta y una; cuarenta y dos; cuarenta y tres; cuarenta y cuatro; cuarenta y cinco; "
        "cuarenta y seis; cuarenta y siete; cuarenta y ocho; cuarenta y nueve; cincuenta; "
        "cincuenta y uno | cincuenta y un | cincuenta y una; cincuenta y dos; cincuenta y tres; cincuenta y cuatro; "
        "cincuenta y cinco; cincuenta y seis; cincuenta y siete; cincuenta y ocho; cincuenta y nueve; sesenta; "
        "sesenta y uno | sesenta y un | sesenta y una; sesenta y dos; sesenta y tres; sesenta y cuatro; sesenta y cinco; "
        "sesenta y seis; sesenta y siete; sesenta y ocho; sesenta y nueve; setenta; setenta y uno | setenta y un | setenta y una; "
        "setenta y dos; setenta y tres; setenta y cuatro; setenta y cinco; setenta y seis; setenta y siete; setenta y ocho; "
        "setenta y nueve; ochenta; ochenta y uno | ochenta y un | ochenta y una; ochenta y dos; ochenta y tres; ochenta y cuatro; "
        "ochenta y cinco; ochenta y seis; ochenta y siete; ochenta y ocho; ochenta y nueve; noventa; "
        "noventa y uno | noventa y un | noventa y una; noventa y dos; noventa y tres; noventa y cuatro; noventa y cinco; "
        "noventa y seis; noventa y siete; noventa y ocho; noventa y nueve; cien | ciento | un centenar"
    ),
    making={
        "idea": (
            "nació | surgió | la idea | idea original | proyecto que nació | se gestó | se le ocurrió | el proyecto empezó | "
            "se remonta a | empezó a escribir | empezó a escribirla | empezó a escribirlo | comenzó a escribir | la idea surgió | "
            "la idea nació | el germen | tuvo la idea | el origen de la película"
        ),
        "drafts": (
            "revisiones | versiones del guion | versiones del guión | borradores | reescrituras | reescribió | versiones | "
            "tratamientos | versiones de guion | reescrituras del guion | versiones antes | veces el guion"
        ),
        "postponed": (
            "posponerse | pospuesto | pospuso | aplazado | aplazarse | aplazó | retrasado | retrasó | retrasarse | se pospuso | "
            "postergó | posponer | paralizado | se aplazó | fue aplazado | fue pospuesto | se retrasó | se paralizó | "
            "se suspendió | suspendido | aplazamiento | aplazaron | pospusieron | se canceló"
        ),
        "rejected": (
            "rechazada | rechazado | rechazado por | rechazos | rechazaron | rechazó el guion | rechazaron el guion | negativas | "
            "dijeron que no | nadie quería | nadie quiso"
        ),
        "financed": "financiación | financiado | financiada | subvención | financió",
        "shooting": (
            "se rodó | rodada en | rodado en | el rodaje | rodaje duró | rodaron | rodó | se filmó | filmada en | "
            "semanas de rodaje | días de rodaje | rodaje empezó | rodaje comenzó | el rodaje se | filmó en | se rodaron | "
            "rodaje tuvo lugar | rodada entre | rodado entre | rodada durante | rodado durante | semanas de filmación | "
            "días de filmación | grabada en"
        ),
        "writing": (
            "en escribir | escribiendo | escribirla | escribirlo | en levantar | en preparar | en hacerla | en hacerse | "
            "de gestación | de trabajo | del primer día de rodaje | trabajando en el guion | de desarrollo"
        ),
    },
    works={
        "film": (
            "debutó en el largometraje con | debutó con | debutó en el largo con | debutaba con | ópera prima | su anterior película | "
            "su primera película | su primer largometraje | había dirigido | su debut | debutó en la dirección con"
        ),
        "short": (
            "cortometrajes entre los cuales destacaron | cortometrajes entre los que destacan | cortometrajes como | cortos como | "
            "el cortometraje | cortometrajes | cortos"
        ),
        "documentary": "documentales como | el documental | documental",
        "series": "la serie | series como",
    },
    genres={
        "drama": (
            "drama | dramas | dramático | dramática | dramáticos | dramáticas | drama social | drama familiar | drama psicológico | dramón"
        ),
        "comedy": "comedia | comedias | cómica | cómico | cómicas | comedia dramática~0.3",
        "romance": "romance | romántico | romántica | románticos | románticas | historia de amor | cine romántico | drama romántico",
        "thriller": "thriller | thrillers | suspense | suspenso | thriller psicológico | cine de suspense | thriller político",
        "horror": "terror | horror | película de terror | cine de terror | cinta de terror | película de miedo | terror psicológico",
        "documentary": "documental | documentales | largometraje documental | no ficción | película documental | falso documental",
        "animation": (
            "animación | animado | animada | animados | animadas | dibujos animados | anime | película de animación | cine de animación"
        ),
        "western": "western | westerns | película del oeste | cine del oeste | spaghetti western | spaghetti-western",
        "musical": "musical | musicales",
        "science-fiction": (
            "ciencia ficción | ciencia-ficción | ciencia-ficcion | sci-fi | scifi | película de ciencia ficción | c. ficción | ci-fi"
        ),
        "fantasy": "fantasía | fantástico | fantástica | fantásticos | fantásticas | cine fantástico | fantastique",
        "crime": (
            "crimen | criminal | policíaco | policiaco | policíaca | policiaca | policial | policiales | gánsteres | gángsters | "
            "gangsters | cine de gánsteres | mafia | cine quinqui | drama criminal | cine criminal"
        ),
        "war": (
            "bélico | bélica | bélicos | bélicas | guerra | cine bélico | película bélica | película de guerra | antibélica | "
            "antibélico | drama bélico"
        ),
        "action": "acción | película de acción | cine de acción",
        "adventure": "aventura | aventuras | película de aventuras | cine de aventuras",
        "mystery": "misterio | intriga | película de intriga | whodunit | película de misterio",
        "biography": "biografía | biográfico | biográfica | biográficos | biopic | película biográfica | drama biográfico | biopics",
        "history": "histórico | histórica | históricos | históricas | historia | cine histórico | drama histórico",
        "family": "familiar | infantil | cine familiar | para toda la familia | película infantil",
        "sport": "deporte | deportes | deportivo | deportiva | deportivos",
        "film-noir": "cine negro | film noir | film-noir | noir",
        "short": "cortometraje | cortometrajes | corto",
        "silent": "mudo | muda | cine mudo | película muda | mudos",
        "superhero": "superhéroes | superhéroe | cine de superhéroes | película de superhéroes",
        "disaster": "catástrofes | cine de catástrofes | película de catástrofes | catastrofista",
        "martial-arts": "artes marciales | kung fu | kung-fu | wuxia",
        "spy": "espionaje | espías | película de espías | cine de espías",
        "music": "música | concierto | película musical",
        "tragicomedy": "tragicomedia | tragicomedias | comedia dramática | dramedia | tragicómica | tragicómico | dramedy | drama cómico",
        "romantic-comedy": "comedia romántica | comedias románticas",
        "melodrama": "melodrama | melodramas | melodramático | melodramática",
        "satire": "sátira | sátiras | satírica | satírico | comedia satírica",
        "erotic": "erótico | erótica | cine erótico | thriller erótico",
        "slasher": "slasher | slashers",
        "experimental": "experimental | experimentales | cine experimental",
        "black-comedy": "comedia negra | comedias negras | humor negro",
        "heist": "cine de atracos | película de atracos | atracos",
        "road-movie": "road movie | road-movie | película de carretera | road movies",
    },
    countries={
        "us": (
            "estados unidos | ee. uu. | ee.uu. | ee.uu | ee uu | eeuu | eua | e.u.a. | e.u. | usa | u.s.a. | estadounidense | "
            "estadounidenses | norteamericano | norteamericana | norteamericanos | norteamericanas | americano | americana | "
            "americanos | americanas | estados unidos de américa | norteamérica | hollywoodiense"
        ),
        "gb": (
            "reino unido | gran bretaña | uk | inglaterra | escocia | gales | británico | británica | británicos | británicas | "
            "inglés | inglesa | ingleses | inglesas | escocés | escocesa | galés | galesa"
        ),
        "fr": "francia | francés | francesa | franceses | francesas",
        "de": (
            "alemania | alemán | alemana | alemanes | alemanas | alemania occidental | alemania oriental | alemania del oeste | "
            "alemania del este | rfa | rda | germano | germana"
        ),
        "it": "italia | italiano | italiana | italianos | italianas",
        "es": "españa | español | española | españoles | españolas | catalán | catalana | vasco | vasca",
        "pt": "portugal | portugués | portuguesa | portugueses | portuguesas | luso | lusa",
        "br": "brasil | brasileño | brasileña | brasileños | brasileñas | brasilero | brasilera",
        "mx": "méxico | méjico | mexicano | mexicana | mexicanos | mexicanas | mejicano | mejicana",
        "ar": "argentina | argentino | argentinos | argentinas",
        "cl": "chile | chileno | chilena | chilenos | chilenas",
        "co": "colombia | colombiano | colombiana | colombianos | colombianas",
        "jp": "japón | japonés | japonesa | japoneses | japonesas | nipón | nipona | nipones",
        "cn": "china | chino | chinos | chinas",
        "hk": "hong kong | hongkonés | hongkonesa | hong-kong",
        "tw": "taiwán | taiwan | taiwanés | taiwanesa",
        "kr": (
            "corea del sur | corea | coreano | coreana | coreanos | coreanas | surcoreano | surcoreana | surcoreanos | surcoreanas | "
            "república de corea"
        ),
        "in": "india | indio | hindú",
        "ir": "irán | iraní | iraníes",
        "tr": "turquía | turco | turca | turcos | turcas",
        "ru": "rusia | ruso | rusa | rusos | rusas",
        "su": "unión soviética | urss | u.r.s.s. | soviético | soviética | soviéticos | soviéticas",
        "pl": "polonia | polaco | polaca | polacos | polacas",
        "cz": "república checa | chequia | checo | checa | checos | checas | rep. checa",
        "cs": "checoslovaquia | checoslovaco | checoslovaca | checoeslovaquia",
        "hu": "hungría | húngaro | húngara | húngaros",
        "ro": "rumanía | rumania | rumano | rumana | rumanos",
        "gr": "grecia | griego | griega | griegos",
        "se": "suecia | sueco | sueca | suecos",
        "dk": "dinamarca | danés | danesa | daneses",
        "no": "noruega | noruego | noruegos",
        "fi": "finlandia | finlandés | finlandesa | finés",
        "is": "islandia | islandés | islandesa",
        "nl": "países bajos | holanda | holandés | holandesa | neerlandés | neerlandesa",
        "be": "bélgica | belga | belgas",
        "ch": "suiza | suizo | suizos | helvético | helvética",
        "at": "austria | austriaco | austríaco | austriaca | austríaca | austriacos",
        "ie": "irlanda | irlandés | irlandesa | irlandeses",
        "ca": "canadá | canadiense | canadienses | quebequés | quebequesa",
        "au": "australia | australiano | australiana | australianos",
        "nz": "nueva zelanda | nueva zelandia | neozelandés | neozelandesa",
        "za": "sudáfrica | sudafricano | sudafricana",
        "sn": "senegal | senegalés | senegalesa",
        "eg": "egipto | egipcio | egipcia",
        "il": "israel | israelí | israelíes",
        "ps": "palestina | palestino",
        "lb": "líbano | libanés | libanesa",
        "ma": "marruecos | marroquí | marroquíes",
        "tn": "túnez | tunecino | tunecina",
        "dz": "argelia | argelino | argelina",
        "th": "tailandia | tailandés | tailandesa",
        "vn": "vietnam | vietnamita",
        "ph": "filipinas | filipino | filipina",
        "id": "indonesia | indonesio",
        "ua": "ucrania | ucraniano | ucraniana",
        "rs": "serbia | serbio",
        "hr": "croacia | croata",
        "ba": "bosnia | bosnia y herzegovina | bosnia-herzegovina | bosnio",
        "yu": "yugoslavia | yugoslavo | yugoslava",
        "cu": "cuba | cubano | cubana | cubanos | cubanas",
        "pe": "perú | peruano | peruana | peruanos | peruanas",
        "uy": "uruguay | uruguayo | uruguaya | uruguayos",
        "ml": "malí",
        "mr": "mauritania | mauritano",
        "bg": "bulgaria | búlgaro | búlgara",
        "ge": "georgia | georgiano | georgiana",
        "ee": "estonia | estonio",
        "lv": "letonia | letón | letona",
        "lt": "lituania | lituano | lituana",
        "sk": "eslovaquia | eslovaco | eslovaca",
        "si": "eslovenia | esloveno | eslovena",
        "lu": "luxemburgo | luxemburgués",
        "qa": "catar | qatar",
        "ng": "nigeria | nigeriano | nigeriana",
        "ke": "kenia | keniano | keniana | keniata",
    },
    tongues={
        "en": "inglés | inglesa",
        "fr": "francés | francesa",
        "de": "alemán | alemana",
        "it": "italiano | italiana",
        "es": "español | castellano | española",
        "pt": "portugués",
        "ja": "japonés",
        "zh": "mandarín | chino | cantonés | chino mandarín",
        "ko": "coreano",
        "hi": "hindi",
        "fa": "persa | farsi",
        "tr": "turco",
        "ru": "ruso",
        "pl": "polaco",
        "sv": "sueco",
        "da": "danés",
        "no": "noruego",
        "fi": "finés | finlandés",
        "nl": "neerlandés | holandés | flamenco",
        "ar": "árabe",
        "he": "hebreo",
        "el": "griego",
        "hu": "húngaro",
        "ro": "rumano",
        "cs": "checo",
        "ca": "catalán | valenciano",
        "eu": "euskera | vasco | euskara",
        "gl": "gallego",
        "la": "latín",
        "ta": "tamil",
        "te": "telugu",
        "bn": "bengalí",
        "wo": "wólof | wolof",
        "yi": "yidis | yiddish | yídish",
        "th": "tailandés",
        "vi": "vietnamita",
        "is": "islandés",
        "uk": "ucraniano",
        "ga": "irlandés | gaélico",
    },
    aspects={
        "plot": (
            "trama | argumento | historia | relato | narración | narrativa | desenlace~0.4 | final~0.4 | clímax~0.4 | "
            "premisa | giros~0.4 | subtrama | subtramas | intriga | planteamiento | personajes~0.4 | tercer acto | "
            "tramo final"
        ),
        "acting": (
            "actuación | actuaciones | interpretación | interpretaciones | intérprete~0.4 | intérpretes~0.4 | actor~0.4 | "
            "actriz~0.4 | actores~0.4 | actrices~0.4 | reparto | elenco | química | protagonista~0.4 | protagonistas~0.4 | "
            "secundarios | papel~0.4 | trabajo actoral | duelo interpretativo | aparición"
        ),
        "direction": (
            "dirección | dirige~0.4 | dirigida~0.4 | dirigido~0.4 | director~0.4 | directora~0.4 | realización | "
            "realizador~0.4 | realizadora~0.4 | puesta en escena | cineasta~0.4 | pulso narrativo | montaje | planificación"
        ),
        "photography": (
            "fotografía | cámara | imágenes | imagen~0.4 | visual | visuales | visualmente | planos | encuadres | "
            "iluminación | luz~0.4 | director de fotografía | estética | apartado visual | efectos especiales | "
            "efectos visuales | ambientación | animación | diseño de producción"
        ),
        "music": "música | banda sonora | partitura | canciones | score | tema musical | compositor~0.4",
        "writing": (
            "guion | guión | libreto | diálogos | diálogo | guionista~0.4 | guionistas~0.4 | escritura | escrita~0.4 | "
            "escrito~0.4 | réplicas | chistes | humor | gags"
        ),
        "pace": (
            "ritmo | tempo | duración | metraje | se hace larga | se hace largo | minutos de más | lentitud | se alarga | "
            "sobra media hora | le sobran | le sobra | cadencia | demasiado larga | demasiado lenta"
        ),
        "effect": (
            "conmueve | conmueven | emociona | emocionan | conmovedor* | emocionante* | deja huella | deja frío | "
            "deja fría | deja indiferente | deja sin aliento | inolvidable* | impacto emocional | impacta | impactante* | "
            "remueve | llega al corazón | lágrimas | hace llorar | hace reír | hace pensar | desgarrador* | perdura | "
            "emoción | emociones | al espectador | impacto en el espectador"
        ),
    },
    praise=(
        "excelente* | magnífic* | estupend* | maravillos* | fantástic* | genial | geniales | brillante* | brillantez | "
        "soberbi* | espléndid* | sublime* | extraordinari* | excepcional* | sobresaliente* | impresionante* | deslumbrante* | "
        "deslumbra | deslumbran | fascinante* | fascina | hipnótic* | cautivador* | cautiva | cautivan | absorbente* | "
        "apasionante* | emocionante* | conmovedor* | conmueve | conmueven | emociona | emocionan | entrañable* | encantador* | "
        "delicios* | divertid* | divertidísim* | hilarante* | ingenios* | inteligente* | lúcid* | muy original | "
        "originalidad | fresca mirada | audaz | audaces | película valiente | arriesgad* | ambicios* | elegante* | elegancia | "
        "bella fotografía | belleza | bellas imágenes | bellamente | bellísim* | hermos* | hermosísim* | precios* | "
        "preciosista | poétic* | sutil | sutiles | sutileza | sensible | sensibilidad | delicad* | delicadeza | sincer* | "
        "honest* | auténtic* | autenticidad | creíble* | convincente* | convence | convencen | verosímil | naturalidad | "
        "perfect* | perfección | impecable* | intachable | redond* | obra maestra | obras maestras | joya | joyita | "
        "maravilla | prodigio | prodigios* | portentos* | memorable* | inolvidable* | imprescindible* | imperdible* | "
        "recomendable* | muy recomendable | vale la pena | merece la pena | merece verse | merece | mejor película | "
        "mejores películas | de lo mejor | lo mejor | mejor actuación | mejor trabajo | mejor papel | en estado de gracia | "
        "roba escenas | roba la función | se luce | se lucen | brilla | brillan | borda | bordan | está enorme | inmens* | "
        "inmejorable* | insuperable* | acert* | acierto | aciertos | acierta | logr* | logra | logran | todo un logro | "
        "consigue | consiguen | funciona | funciona a la perfección | funciona muy bien | atrapa | atrapan | engancha | "
        "enganchan | mantiene el interés | mantiene la tensión | no decae | sin altibajos | pasa volando | trepidante* | "
        "vibrante* | poderos* | potente* | intensidad | intensísim* | contundente* | demoledor* | magistral* | "
        "magistralmente | maestría | virtuos* | talento | talentos* | destac* | destaca | destacan | destacable | "
        "sorprendente* | sorprende | seduce | seductor* | envolvente* | evocador* | atmosféric* | sugerente* | estimulante* | "
        "rotund* | sólid* | solvente* | solvencia | eficaz | eficaces | notable* | digno de elogio | elogi* | aplaud* | "
        "aplauso | bravo | triunfo | triunfa | deleite | se disfruta | disfrutable* | disfrutable | entretenid* | entretiene | "
        "encanto | carisma | carismátic* | magnétic* | magnetismo | profund* | profundidad | rico en matices | "
        "llena de matices | lleno de matices | matizad* | cuidad* | cuidadísim* | exquisit* | minucios* | precisión | fluid* | "
        "ágil | ágiles | impactante* | desgarrador* | estremecedor* | a la altura | está a la altura | supera | "
        "irresistible* | gran película | gran trabajo | gran actuación | grandísim* | deja huella | película adulta | "
        "viva y vibrante | recomiendo | fresca | frescura | conmovid* | vitalidad | merecid* | imborrable | pletóric* | "
        "impagable* | sensacional* | formidable* | admirable* | lumínos* | luminos* | tiene alma | pulso firme"
    ),
    blame=(
        "mal escrit* | mal dirigid* | mal interpretad* | mal resuelt* | mala película | mala interpretación | lo malo | "
        "malísim* | peor | peores | pésim* | horrible* | terrible guion | espantos* | nefast* | lamentable* | deplorable* | "
        "penos* | decepcionante* | decepciona | decepcionan | decepción | defrauda | defraudan | aburrid* | aburrimiento | "
        "aburre | aburren | tedios* | tedio | soporífer* | plomiz* | monóton* | cansin* | agotador* | pesado | pesada | "
        "lento en exceso | lenta en exceso | demasiado lent* | excesivamente larg* | demasiado larg* | se hace larga | "
        "se hace largo | se hace eterna | se hace pesada | interminable* | previsible* | predecible* | tópic* | manid* | "
        "trillad* | cliché | clichés | estereotipad* | estereotipos | convencional | rutinari* | plana | planas | insuls* | "
        "insípid* | anodin* | mediocre* | mediocridad | flojo | floja | flojos | flojas | flojea | flojean | débil | débiles | "
        "endeble* | pobre guion | pobreza de | superficial* | vacía | vacío | huec* | intrascendente* | innecesari* | "
        "ridícul* | risible* | grotesco resultado | inverosímil* | increíblemente mala | poco creíble | poco creíbles | "
        "poco convincente | poco convincentes | no convence | no convencen | no funciona | no funcionan | no emociona | "
        "no llega | no acaba de | no termina de | no cuaja | hace aguas | naufraga | naufragan | fracasa | fallid* | defecto | "
        "defectos | el problema es | el problema está | su mayor problema | lastra | lastrad* | lastre | desigual* | "
        "irregular* | altibajos | decae | decaen | se desinfla | pierde fuelle | pierde fuerza | pierde interés | "
        "pierde el rumbo | se pierde | se queda corta | se queda corto | se queda a medias | deslavazad* | confus* | "
        "embarullad* | caótico guion | incoherente* | incomprensible* | torpe | torpes | torpemente | torpeza | tosc* | "
        "burdo | burda | chapucer* | forzad* | artificios* | impostad* | acartonad* | sobreactuad* | sobreactúa | "
        "sobreactuación | histriónic* | desaprovechad* | desaprovecha | desperdici* | malgast* | pretencios* | pedante* | "
        "engolad* | autocomplaciente* | sensibler* | ñoñ* | cursi* | lacrimógen* | empalagos* | sermoneador* | maniquea* | "
        "maniqueo | tramposo* | tramposa | tramposas | manipulador* | efectista* | chirría | chirrían | irritante* | "
        "cargante* | insoportable* | insufrible* | vergonzos* | bochornos* | sonrojante* | olvidable* | prescindible* | "
        "innecesariamente | facilón | facilona | simplista* | simplón | simplona | perezos* | carece de | carecen de | "
        "falta de | le falta | le faltan | sin gracia | sin alma | sin chispa | sin interés | sin rumbo | deja frío | "
        "deja fría | deja indiferente | bodrio | truño | desastre | desastros* | despropósito | pérdida de tiempo | "
        "tomadura de pelo | no aporta | no aporta nada | no está a la altura | por debajo de | sobrevalorad* | excesiv* | "
        "repetitiv* | reiterativ* | redundante* | estirado | estirada | alargad* | precipitad* | atropellad* | desganad* | "
        "sin pulso | encorsetad* | decepcionad*"
    ),
    tags={
        "18th-century": "siglo xviii | revolución francesa | ilustración francesa | rococó~0.4 | maría antonieta",
        "1920s": "ambientada en los años veinte | ambientado en los años veinte | ambientada en los 20 | ambientada en los años 20 | españa de los años veinte | años veinte~0.5 | los veinte~0.4 | los años 20~0.5",
        "1930s": "ambientada en los años treinta | ambientado en los años treinta | ambientada en los 30 | ambientada en los años 30 | españa de los años treinta | años treinta~0.5 | los treinta~0.4 | los años 30~0.5",
        "1940s": "ambientada en los años cuarenta | ambientado en los años cuarenta | ambientada en los 40 | ambientada en los años 40 | españa de los años cuarenta | años cuarenta~0.5 | los cuarenta~0.4 | los años 40~0.5",
        "1950s": "ambientada en los años cincuenta | ambientado en los años cincuenta | ambientada en los 50 | ambientada en los años 50 | españa de los años cincuenta | años cincuenta~0.5 | los cincuenta~0.4 | los años 50~0.5",
        "1960s": "ambientada en los años sesenta | ambientado en los años sesenta | ambientada en los 60 | ambientada en los años 60 | españa de los años sesenta | años sesenta~0.5 | los sesenta~0.4 | los años 60~0.5",
        "1970s": "ambientada en los años setenta | ambientado en los años setenta | ambientada en los 70 | ambientada en los años 70 | españa de los años setenta | años setenta~0.5 | los setenta~0.4 | los años 70~0.5",
        "1980s": "ambientada en los años ochenta | ambientado en los años ochenta | ambientada en los 80 | ambientada en los años 80 | españa de los años ochenta | años ochenta~0.5 | los ochenta~0.4 | los años 80~0.5",
        "1990s": "ambientada en los años noventa | ambientado en los años noventa | ambientada en los 90 | ambientada en los años 90 | españa de los años noventa | años noventa~0.5 | los noventa~0.4 | los años 90~0.5",
        "19th-century": "siglo xix | decimonónic*~0.6 | victorian*~0.6 | napoleónic*~0.6 | época victoriana | jane austen",
        "abortion": "aborto~0.6 | abortar~0.6 | abortos~0.6",
        "absurd": "absurdo humor | humor absurdo | absurdo~0.5 | surrealista comedia | kafkian* | esperpento | esperpéntic*",
        "addiction": "adicción~0.6 | adicciones~0.6 | adict*~0.6 | drogadict*~0.6 | yonqui*~0.6 | toxicóman*~0.6 | desintoxicación~0.6 | sobredosis~0.6 | drogodependencia~0.6",
        "adolescence": "adolescen*~0.6 | juventud~0.6 | pubertad~0.6 | quinceañer*~0.6",
        "adoption": "adopción~0.6 | hijo adoptivo | hija adoptiva | padres adoptivos | adoptad*~0.6 | casa de acogida",
        "africa": "áfrica~0.4 | african*~0.4 | kenia~0.4 | nigeria~0.4 | ruanda*~0.4 | etiopía~0.4 | senegal*~0.4 | congo~0.4",
        "ageing": "vejez~0.6 | envejecer~0.6 | envejecimiento~0.6 | ancian*~0.6 | tercera edad | jubilad*~0.6 | ocaso de la vida",
        "airplane": "avión~0.4 | aviones~0.4 | aeropuerto~0.4 | piloto~0.4 | pilotos~0.4 | aviador*~0.4 | aviación~0.4",
        "alcoholism": "alcoholismo~0.6 | alcohólic*~0.6 | borrach*~0.6 | problemas con el alcohol | bebedor*~0.6",
        "alienation": "alienación~0.6 | alienad*~0.6 | desarraigo~0.6 | incomunicación~0.6 | extrañamiento~0.6",
        "aliens": "alienígena*~0.6 | extraterrestre*~0.6 | invasión extraterrestre | ovni*~0.6 | marcian*~0.6 | primer contacto",
        "allegory": "alegoría* | alegóric* | parábola* | fábula~0.6",
        "ambition": "ambición~0.6 | ambiciones~0.6 | ambicioso joven | sed de poder | arribista*~0.6 | trepa~0.6",
        "american-civil-war": "guerra de secesión | confederad*~0.4 | guerra civil americana | guerra civil estadounidense",
        "american-midwest": "medio oeste~0.6 | américa profunda~0.6 | cinturón de óxido~0.6 | nebraska~0.4 | minnesota~0.4 | pensilvania~0.4 | estados unidos profundos~0.6",
        "american-south": "sur de estados unidos~0.6 | sur profundo~0.6 | sureñ*~0.4 | luisiana~0.4 | texas~0.4 | misisipi~0.4 | gótico sureño~0.6 | alabama~0.4",
        "amnesia": "amnesia | amnésic* | pérdida de memoria | perdido la memoria | pierde la memoria",
        "angry": "llena de rabia | lleno de rabia | grito de rabia | rabios* | con furia | cargada de ira | película furiosa",
        "animals": "animales~0.4 | animales parlantes~0.6 | maltrato animal~0.6 | caballo*~0.4 | lobo~0.4 | lobos~0.4 | ballena*~0.4 | elefante*~0.4 | mascota*~0.4 | burro~0.4 | pájaros~0.4",
        "anime": "anime | studio ghibli | ghibli | manga | animación japonesa",
        "anti-war": "antibelicista* | antibélic* | pacifista* | absurdo de la guerra | sinsentido de la guerra | sinrazón de la guerra",
        "antihero": "antihéroe*~0.6 | antiheroína*~0.6 | héroe imperfecto | anti-héroe*",
        "antiquity": "antigua roma | imperio romano | antigua grecia | gladiador*~0.6 | antiguo egipto | peplum~0.6 | péplum~0.6 | faraón~0.6 | espartan*~0.6",
        "apartment": "edificio de apartamentos~0.6 | comunidad de vecinos~0.6 | compañero de piso~0.6 | compañera de piso~0.6 | bloque de pisos~0.6 | piso compartido~0.6 | rascacielos~0.4",
        "apocalypse": "apocalipsis~0.6 | apocalíptic*~0.6 | fin del mundo | guerra nuclear | asteroide~0.6 | armagedón~0.6 | holocausto nuclear",
        "archival-footage": "imágenes de archivo | material de archivo | metraje de archivo | grabaciones caseras | noticiarios | superocho | super-8",
        "art": "pintor~0.4 | pintora~0.4 | pintura~0.4 | escultor*~0.4 | mundo del arte~0.6 | proceso creativo~0.6 | artista atormentado~0.6 | creación artística~0.6",
        "arthouse": "cine de autor | cine de arte y ensayo | arte y ensayo | película de autor | autoral",
        "artificial-intelligence": "inteligencia artificial | robot*~0.6 | androide*~0.6 | cíborg*~0.6 | cyborg*~0.6 | humanoide*~0.6 | replicante*~0.6",
        "assassination": "magnicidio~0.4 | complot para asesinar | atentado contra | asesinato del presidente",
        "atmospheric": "atmosféric* | atmósfera~0.5 | ambientación envolvente | atmósfera envolvente",
        "autism": "autis* | asperger | neurodiver*",
        "b-movie": "serie b | serie z | cine de explotación | grindhouse | pulp | exploitation",
        "based-on-true-events": "hechos reales | historia real | historia verídica | caso real | basada en hechos | basado en hechos | suceso real | historia verdadera | sucesos reales | acontecimientos reales",
        "beach": "playa*~0.4 | costa~0.4 | surf~0.4 | pueblo costero~0.6 | litoral~0.4",
        "berlin": "calles de berlín | berlín oriental | berlín este | muro de berlín | berlín occidental",
        "betrayal": "traición~0.6 | traiciones~0.6 | traicion*~0.6 | traidor*~0.6",
        "big-city": "gran ciudad | jungla de asfalto | vida urbana | metrópoli*~0.4 | jungla urbana | asfalto~0.4",
        "biopic": "biopic* | película biográfica | biográfic* | film biográfico | vida y obra",
        "bittersweet": "agridulce* | entre la risa y el llanto | entre risas y lágrimas | reír y llorar",
        "black-and-white": "blanco y negro | en blanco y negro | monocrom*",
        "black-comedy": "comedia negra | humor negro | comedia negrísima | negrísimo humor | comedia macabra",
        "blackmail": "chantaje*~0.6 | extorsi*~0.6",
        "bleak": "desesperanzad* | sombrío retrato | desolador*~0.7 | sin esperanza | desesperanza | pesimista*",
        "blockbuster": "blockbuster* | superproducción | superproducciones | gran presupuesto | cine palomitero | taquillazo | palomiter*",
        "boarding-school": "internado~0.4 | internados~0.4 | colegio interno | escuela militar",
        "body-horror": "horror corporal | terror corporal | body horror | mutación | mutaciones | nueva carne | mutilación*",
        "boxing": "boxeo~0.6 | boxeador*~0.6 | púgil*~0.6 | cuadrilátero~0.6 | peso pesado",
        "breakup": "ruptura amorosa | ruptura sentimental | separación de una pareja | mal de amores | rupturas~0.4",
        "broken-dreams": "sueños rotos | sueños frustrados | sueños incumplidos | sueños truncados | esperanzas rotas",
        "buddy": "buddy movie* | extraña pareja | pareja dispareja | colegas~0.6 | pareja imposible | improbable pareja",
        "bullying": "bullying~0.6 | acoso escolar | acosador*~0.6 | novatada*~0.6 | humillación~0.6",
        "campy": "kitsch | hortera* | casposo* | serie b desmadrada | pasado de rosca | pasada de rosca | tan mala que",
        "capitalism": "capitalis*~0.6 | consumismo~0.6 | wall street | bolsa de valores | crisis financiera | neoliberal*~0.6 | sociedad de consumo",
        "cat-and-mouse": "gato y el ratón | gato y ratón | duelo psicológico | duelo de ingenio | juego mortal | gato y al ratón",
        "chamber-piece": "drama de cámara | teatro filmado | teatral | teatralidad | pieza de cámara | cuatro paredes | duelo interpretativo",
        "chaotic": "caótic* | frenétic* | desenfrenad* | delirante* | alocad* | anárquic* | histérica comedia",
        "character-study": "estudio de personajes | estudio de personaje | retrato psicológico | retrato de personajes | retrato de un hombre | retrato de una mujer",
        "charming": "encantador* | encanto~0.6 | simpátic*~0.6 | adorable* | deliciosa comedia",
        "chase": "persecuciones~0.4 | persecución automovilística | persecuciones de coches | persecución~0.4",
        "child-protagonist": "niño protagonista~0.6 | niña protagonista~0.6 | protagonista infantil~0.6 | niño de diez años~0.6 | niña de diez años~0.6 | niño de~0.6 | niña de~0.6 | pandilla de niños~0.6 | chaval*~0.4",
        "childhood": "infancia~0.6 | niñez~0.6 | mirada infantil | ojos de un niño | ojos de una niña | mirada de un niño",
        "chilling": "escalofriante* | hiela la sangre | gélid* | helador*",
        "christmas": "navid*~0.4 | papá noel | nochebuena~0.4 | película navideña | reyes magos",
        "circus": "circo~0.4 | circense*~0.4 | payas*~0.4 | feria ambulante~0.6 | acróbata*~0.4 | feria de monstruos~0.6",
        "class-conflict": "lucha de clases | diferencias de clase | clases sociales | ricos y pobres | desigualdad*~0.6 | diferencia de clases | conflicto de clases",
        "claustrophobic": "claustrofóbic* | claustrofobia | asfixiante* | opresiv* | agobiante*",
        "close-ups": "primer plano | primeros planos | primerísimos planos | primerísimo primer plano",
        "cold-war": "guerra fría | crisis de los misiles | caza de brujas | macartismo~0.6 | amenaza nuclear",
        "colonialism": "colonial*~0.6 | colonialis*~0.6 | poscolonial*~0.6 | imperialismo~0.6 | colonizador*~0.6 | conquistador*~0.4",
        "colourful": "technicolor | tecnicolor | colores saturados | colores vivos | colores pastel | paleta de colores | colorista* | colorido~0.5 | colorida~0.4",
        "comic-adaptation": "basada en el cómic | adaptación del cómic | novela gráfica | cómic | tebeo | marvel | historieta",
        "coming-of-age": "coming-of-age | coming of age | paso a la madurez | paso a la edad adulta | película iniciática | rito de paso | relato de iniciación | historia de iniciación | hacerse mayor | crecer y | relato iniciático",
        "coming-out": "salir del armario | sale del armario | salida del armario | armarizad*~0.6",
        "community": "comunidad~0.4 | barrio~0.4 | solidaridad~0.4 | vecinos~0.4 | vecindario~0.4 | comuna~0.4",
        "complex-plot": "trama compleja | laberíntic* | rompecabezas | enrevesad* | intrincad* | compleja trama | puzle | puzzle | rebuscad*",
        "computer-animation": "animación por ordenador | animación digital | animación 3d | animación por computadora",
        "con-artist": "estafador*~0.6 | timador*~0.6 | timo~0.6 | timos~0.6 | estafa*~0.6 | embaucador*~0.6",
        "contemplative": "contemplativ* | meditativ* | meditación sobre | cine contemplativo | película pausada | pausa contempla*",
        "controversial": "controvertid* | polémica película | dividió a la crítica | levantó ampollas | causó polémica | prohibida en | escándalo en",
        "convent": "convento~0.4 | monasterio~0.4 | abadía~0.4 | claustro~0.4 | seminario~0.4",
        "corruption": "corrupción~0.6 | corrupt*~0.6 | sobornos~0.6 | soborno~0.6 | policía corrupto",
        "cosy": "hogareñ* | acogedor* | película reconfortante | película de manta",
        "countryside": "campo castellano~0.6 | rural*~0.4 | granja*~0.4 | granjer*~0.4 | campesin*~0.4 | agricultor*~0.4 | rancho~0.4 | vida en el campo~0.6 | bucólic*~0.4 | mundo rural~0.6",
        "courage": "coraje~0.4 | valentía~0.4 | heroísmo~0.4 | heroic*~0.4 | heroic~0.4 | valient*~0.4",
        "courtroom": "juicio~0.6 | abogad*~0.6 | drama judicial | juzgado~0.6 | fiscal~0.6 | tribunal*~0.6 | cine de juicios | sala de tribunal",
        "creepy": "siniestr* | escalofriante* | mal rollo | pone los pelos de punta | pelos de punta",
        "cult-film": "película de culto | de culto | filme de culto | estatus de culto | clásico de culto",
        "cults": "secta*~0.6 | lavado de cerebro | culto religioso | adoctrina*~0.6 | líder de una secta",
        "cultural-clash": "choque cultural | choque de culturas | diferencias culturales | entre dos culturas | choque de civilizaciones",
        "cynical": "cínic* | cinismo | cáustic* | vitriólic* | ácido retrato | corrosiv*",
        "dance": "baile~0.4 | bailarín~0.4 | bailarina*~0.4 | danza~0.4 | ballet~0.4 | coreografía*~0.4 | tango~0.4 | flamenco~0.4",
        "dark": "oscura película | película oscura | tono oscuro | historia oscura | muy oscura | tenebros* | sombrí*~0.6 | oscuro y | oscura y",
        "deadpan": "inexpresivo humor | humor seco | deadpan | flemo británic* | impasible humor",
        "death": "mortalidad~0.4 | moribund*~0.4 | más allá~0.4 | lecho de muerte | agonizante*~0.4 | la muerte~0.4",
        "deception": "engaño*~0.4 | mentira*~0.4 | impostor*~0.4 | impostura~0.4 | manipulación~0.4 | estafa*~0.4 | fraude~0.4",
        "dementia": "demencia | alzheimer | senil",
        "demonic-possession": "demonio*~0.4 | demoníac*~0.4 | exorcis*~0.4 | posesión~0.4 | diablo~0.4 | satánic*~0.4 | satanás~0.4 | poseíd*~0.4",
        "depression": "depresión~0.6 | depresiv*~0.6 | deprimid*~0.6 | desesperación~0.4",
        "desert": "desierto*~0.4 | sáhara~0.4 | dunas~0.4 | desértic*~0.4",
        "desire": "deseo~0.6 | deseos~0.4 | lujuria~0.6 | anhelo*~0.6 | tentación~0.6",
        "detective": "detective*~0.4 | investigador privado~0.6 | inspector de policía~0.6 | sabueso~0.4 | investigación policial~0.6 | comisario~0.4",
        "dialogue-driven": "diálogos ágiles | película de diálogos | largas conversaciones | duelo verbal | dialogada | verborrei* | verborrea",
        "dictatorship": "dictadura*~0.6 | dictador*~0.6 | totalitari*~0.6 | autoritari*~0.6 | fascis*~0.6 | franquis*~0.6 | tiranía~0.6 | tirano~0.6 | junta militar",
        "directorial-debut": "ópera prima | debut como director* | debut en la dirección | primer largometraje | primera película como | debut tras las cámaras | debut cinematográfico",
        "disability": "discapacidad*~0.6 | discapacitad*~0.6 | silla de ruedas | parapléjic*~0.6 | tetrapléjic*~0.6 | sordo de nacimiento | sorda de nacimiento | sordomud*~0.6 | ceguera~0.6 | síndrome de down | lengua de signos | minusválid*~0.6 | sordera~0.6 | ciego de nacimiento | lengua de señas",
        "disillusionment": "desilusión | desencant* | desengaño | ilusiones perdidas | decepciones",
        "disturbing": "perturbador* | turbador* | malsan* | incómodo de ver | incómoda de ver | difícil de ver | perturba",
        "divorce": "divorcio*~0.6 | divorciad*~0.6 | se divorcia* | custodia de",
        "documentary-style": "estilo documental | tono documental | docudrama | cinéma vérité | casi documental | realismo documental | docuficción",
        "dogs": "perro*~0.4 | perra~0.4 | cachorro*~0.4 | canin*~0.4 | mejor amigo del hombre~0.6",
        "domestic-violence": "violencia doméstica | violencia de género | malos tratos | maltratador*~0.4 | maltratada~0.4 | marido maltratador | violencia machista",
        "doppelganger": "doble personalidad | doppelgänger~0.6 | álter ego | alter ego | desdoblamiento~0.6",
        "dreamlike": "oníric* | ensoñación | ensoñaciones | como un sueño | alucinatori* | onirismo",
        "dreams": "sueños~0.6 | pesadilla*~0.6 | subconsciente~0.6 | inconsciente~0.6 | secuencia onírica | ensoñ*~0.6",
        "drugs": "drogas~0.4 | narcotráfico~0.4 | narcotraficante*~0.4 | narco~0.4 | narcos~0.4 | cocaína~0.4 | heroína~0.5 | camello~0.4 | tráfico de drogas | cártel~0.4 | cartel de la droga | psicodélic*~0.4",
        "duel": "enfrentamiento final | rivalidad~0.6 | rivales~0.6 | archienemig*~0.6 | cara a cara | duelo a muerte | duelos a pistola | duelo final",
        "dysfunctional-family": "familia disfuncional | familias disfuncionales | familia rota | familia desestructurada | conflicto familiar | conflictos familiares | familia en crisis",
        "dystopia": "distopía* | distópic* | orwellian* | futuro distópico | futuro totalitario",
        "east-germany": "alemania oriental | alemania del este | rda~0.6 | stasi~0.6 | telón de acero | reunificación alemana",
        "eastern-europe": "europa del este~0.6 | soviétic*~0.4 | unión soviética~0.6 | moscú~0.4 | ucrania~0.4 | rumanía~0.4 | balcan*~0.4 | balcanes~0.4 | sarajevo~0.4 | bosnia~0.4 | chernóbil~0.4",
        "education": "profesor*~0.4 | maestro de escuela~0.6 | maestra de escuela~0.6 | maestra rural~0.6 | alumnos~0.4 | aula~0.4 | aulas~0.4 | sistema educativo~0.6 | maestro y alumno~0.6",
        "eerie": "fantasmal* | espectral* | sobrenatural atmósfera | ominos*",
        "emotional": "carga emocional | cargado de emoción | cargada de emoción | viaje emocional | impacto emocional | montaña rusa emocional | emocionalmente~0.5 | fuerza emocional | emoción a raudales",
        "ensemble-cast": "reparto coral | película coral | reparto de lujo | elenco coral | plantel de estrellas | cine coral | reparto estelar | coral~0.4",
        "environment": "medioambient*~0.4 | medio ambiente~0.6 | cambio climático~0.6 | calentamiento global~0.6 | ecologis*~0.4 | ecológic*~0.4 | contaminación~0.4 | deforestación~0.4",
        "epic": "épic* | epopeya | superproducción épica | monumental* | gran escala | saga~0.4",
        "episodic": "episódic* | película de episodios | viñetas | antología | dividida en capítulos | estructurada en capítulos | por episodios",
        "erotic": "erótic* | erotismo | escena de sexo | escenas de sexo | sexo explícito | carga sexual",
        "erotic-thriller": "thriller erótico | thrillers eróticos",
        "espionage": "espía*~0.6 | espionaje~0.6 | agente secreto | agentes secretos | doble agente | servicio secreto | servicios secretos | agente doble",
        "exile": "exilio~0.6 | exiliad*~0.6 | desterrad*~0.6 | destierro~0.6 | expatriad*~0.6",
        "existential": "existencial* | existencialis* | sentido de la vida | condición humana | existencia humana | crisis existencial",
        "experimental": "experimental* | vanguardi* | vanguardista* | experimento formal | audacia formal | poco convencional",
        "expressionist": "expresionis* | expresionismo alemán",
        "failing-marriage": "crisis matrimonial | crisis de pareja | matrimonio en crisis | matrimonio roto | matrimonio infeliz | fracaso matrimonial | matrimonio se desmorona | desmoronamiento de un matrimonio | fin de un matrimonio | matrimonio que se rompe | matrimonio sin amor | crisis conyugal",
        "fairy-tale": "cuento de hadas | cuentos de hadas | princesa*~0.6 | cuento infantil",
        "fame": "precio de la fama | la fama | celebridad*~0.4 | estrellato~0.4",
        "family-friendly": "para toda la familia | para todos los públicos~0.5 | para grandes y pequeños | cine familiar | niños y mayores",
        "family-secrets": "secreto familiar | secretos familiares | secretos de familia | trapos sucios",
        "family-ties": "lazos familiares | vínculos familiares | drama familiar | saga familiar | relaciones familiares | retrato familiar | retrato de una familia",
        "far-east": "hong kong~0.6 | shanghái~0.4 | seúl~0.4 | pekín~0.4 | bangkok~0.4 | saigón~0.4 | taipéi~0.4",
        "fast-paced": "ritmo trepidante | ritmo vertiginoso | trepidante* | ritmo endiablado | ritmo frenético | ágil ritmo | sin respiro | vertiginos* | ritmo ágil | sin tregua",
        "fate": "destino~0.4 | azar~0.4 | casualidad*~0.4 | predestin*~0.4 | fatalidad~0.4",
        "father-daughter": "padre e hija | padres e hijas | padre y su hija",
        "father-son": "padre e hijo | padres e hijos | relación paterno-filial | paternofilial*~0.4 | relación con su padre",
        "fatherhood": "paternidad~0.6 | padre soltero | padre ausente | figura paterna | ser padre | padre viudo",
        "feel-good": "feel-good | buenrollista | buen rollo | te deja con una sonrisa | película amable | sonrisa en la boca | buenos sentimientos",
        "female-friendship": "amistad femenina | amistad entre mujeres | amistad entre dos mujeres | amistad entre dos chicas | sororidad~0.4",
        "feminism": "feminis* | derechos de las mujeres | empoderamiento | emancipación femenina | liberación de la mujer | sufragista*",
        "femme-fatale": "femme fatale | mujer fatal | mujeres fatales | vampiresa~0.6 | seductora~0.6",
        "filmmaking": "cine dentro del cine | carta de amor al cine | amor al cine | mundo del cine | cinéfil*~0.4 | industria del cine | homenaje al cine",
        "first-love": "primer amor | primeros amores | amor adolescente | amor juvenil | primer beso",
        "flashbacks": "flashback* | flash-back* | analepsis | vuelta atrás",
        "folk-horror": "folk horror | terror folclórico | ritual pagano | rituales paganos | pagan*",
        "food": "comida~0.4 | cocina~0.4 | cociner*~0.4 | chef~0.4 | restaurante~0.4 | culinari*~0.4 | gastronom*~0.4 | recetas~0.4",
        "forbidden-love": "amor prohibido | romance prohibido | pasión prohibida | amores prohibidos | relación prohibida",
        "forest": "bosque*~0.4 | selva~0.4 | jungla~0.4 | amazonas~0.4 | cabaña en el bosque~0.6 | amazonía~0.4",
        "forgiveness": "perdón~0.6 | perdonar~0.6 | reconcilia*~0.6",
        "found-footage": "found footage | metraje encontrado",
        "fourth-wall": "cuarta pared | habla a cámara | mira a cámara | se dirige a la cámara | miran a cámara",
        "frame-story": "relato enmarcado | historia dentro de la historia | relato dentro del relato | narración enmarcada | cajas chinas",
        "freedom": "libertad~0.4 | liberación~0.4 | espíritu libre | emancipación~0.4 | ansias de libertad",
        "friendship": "amistad~0.6 | amistades~0.6 | mejores amigos | amigos de la infancia | camaradería~0.6 | mejores amigas",
        "funny": "divertid* | divertidísim* | hilarante* | desternillante* | graciosísim* | descacharrante* | carcajada* | para partirse de risa | gracios*~0.5",
        "future": "futuro cercano | futuro próximo | futuro lejano | futurista*~0.4 | futuro no muy lejano | en el futuro",
        "gambling": "ludopatía~0.4 | ludópata*~0.4 | casino*~0.4 | póker~0.4 | póquer~0.4 | apuestas~0.4 | jugador empedernido | las vegas",
        "gangs": "pandilla*~0.4 | banda callejera | bandas callejeras | guerra de bandas | pandiller*~0.4 | delincuencia juvenil",
        "gay-romance": "amor entre dos hombres | romance gay | historia de amor gay | historia de amor homosexual | relación entre dos hombres",
        "generational-conflict": "conflicto generacional | choque generacional | brecha generacional | intergeneracional~0.4",
        "genius": "genio*~0.4 | prodigio~0.4 | niño prodigio | mente brillante | cerebrit*~0.4 | superdotad*~0.4",
        "genocide": "genocidi* | limpieza étnica | masacre* | matanza* | crímenes de guerra",
        "ghosts": "fantasma*~0.6 | casa encantada | historia de fantasmas | poltergeist~0.6 | apariciones~0.6 | espectro*~0.6",
        "good-vs-evil": "bien y el mal | fuerzas del mal | el bien contra el mal | naturaleza del mal | el mal absoluto",
        "gory": "gore | vísceras | casquería | splatter | hemoglobina | desmembr*",
        "gothic": "gótic* | cuento gótico | terror gótico",
        "great-depression": "gran depresión | ley seca | crac del 29 | felices años veinte",
        "great-soundtrack": "gran banda sonora | inolvidable banda sonora | magnífica banda sonora | banda sonora inolvidable | banda sonora memorable | excelente banda sonora | estupenda banda sonora | preciosa banda sonora | hermosa banda sonora",
        "greed": "codicia~0.6 | codicios*~0.6 | avaricia~0.6 | fiebre del oro",
        "grief": "duelo | luto | afligid* | doliente* | superar la muerte",
        "gripping": "absorbente* | apasionante* | trepidante* | engancha | atrapa al espectador | cautivador* | te atrapa | atrapa desde",
        "gritty": "descarnado realismo | realismo sucio | dura y realista | áspera película | sórdid* | crudo realismo",
        "grotesque": "grotesc* | esperpento | esperpéntic* | monstruosidad",
        "guilt": "culpa~0.6 | sentimiento de culpa | remordimiento*~0.6 | culpabilidad~0.6 | expiación~0.6 | mala conciencia | vergüenza~0.6",
        "hand-drawn-animation": "dibujada a mano | animación tradicional | animación 2d | dibujos a mano | dibujado a mano | dibujo tradicional | dibujo a mano",
        "handheld-camera": "cámara en mano | cámara al hombro | cámara nerviosa | cámara inquieta",
        "happy-ending": "final feliz | finales felices | happy end | fueron felices",
        "haunting": "se te queda grabad* | te persigue | imborrable* | inolvidable*~0.5 | resuena mucho después | huella imborrable | queda en la memoria",
        "heart-warming": "reconfortante* | enternecedor* | calienta el corazón | cálida comedia | llena de ternura | calidez humana | lleno de ternura",
        "heartbreaking": "desgarrador* | parte el corazón | rompe el corazón | rompen el corazón | te rompe por dentro | devastador*~0.5 | desolador*~0.5",
        "heist": "atraco*~0.6 | robo a un banco | atracador*~0.6 | golpe perfecto | robo perfecto | atracar~0.6 | ladrones~0.6 | gran golpe",
        "high-school": "instituto~0.4 | colegio~0.4 | colegial*~0.4 | compañeros de clase~0.6 | baile de graduación~0.6 | animadora*~0.4 | secundaria~0.4 | escuela~0.4",
        "hitman": "sicario*~0.6 | asesino a sueldo | asesinos a sueldo | pistolero a sueldo | pistolera a sueldo | matón a sueldo",
        "holiday": "vacaciones~0.4 | veranean*~0.4 | turistas~0.4 | mochiler*~0.4 | campamento de verano~0.6 | veraneo~0.4",
        "holiday-romance": "amor de verano | romance de verano | amores de verano | romance veraniego | encuentro fugaz",
        "hollywood": "mundo del espectáculo~0.6 | aspirante a actriz~0.6 | meca del cine~0.6 | edad dorada de hollywood~0.6 | farándula~0.4 | sistema de estudios~0.6",
        "holocaust": "holocausto | campo de concentración | campos de concentración | auschwitz | campo de exterminio | shoah",
        "homage": "homenaje* | rinde tributo | guiño a | referencias cinéfilas | referencias al cine | guiños",
        "homecoming": "regreso a casa | vuelta a casa | regresa a su pueblo | vuelve a su pueblo | retorno al hogar | vuelve a casa | regresa a casa",
        "honour": "código de honor | honor~0.4 | deshonra~0.4 | sentido del deber | caballeresc*~0.4",
        "hopeful": "esperanzador* | esperanzad* | mensaje de esperanza | rayo de esperanza | optimista* | atisbo de esperanza",
        "hotel": "hotel~0.4 | motel~0.4 | pensión~0.4 | posada~0.4 | balneario~0.4 | conserje~0.4",
        "hypnotic": "hipnótic* | hipnotiza | hechizante* | embruja~0.6 | fascinante~0.4",
        "identity": "identidad~0.6 | búsqueda de identidad | crisis de identidad | identidades~0.6",
        "illness": "enfermedad~0.4 | epidemia*~0.4 | pandemia*~0.4 | virus~0.4 | contagio~0.4 | peste~0.4",
        "imagination": "imaginación~0.4 | amigo imaginario | mundo imaginario | poder de la imaginación | escapismo~0.4 | fantasía y realidad | evasión~0.4 | realidad y fantasía",
        "immigration": "inmigra*~0.6 | emigra*~0.6 | migrante*~0.6 | sin papeles | indocumentad*~0.6 | migratori*~0.6",
        "improvised": "improvisad* | improvisación | mumblecore | sin guion cerrado | improvisaciones",
        "independent": "cine independiente | película independiente | indie | películas independientes | cine indie | americanas independientes",
        "india": "bombay~0.4 | calcuta~0.4 | delhi~0.4 | sistema de castas | mumbai~0.4",
        "infidelity": "infidelidad* | adulterio | adúlter* | infiel | infieles | amante casad* | relación extramatrimonial | aventura extraconyugal",
        "inspirational": "inspirador* | superación personal | historia de superación | afán de superación | contra todo pronóstico | espíritu humano",
        "intense": "intenso drama | película intensa | intensidad | intensísim* | intens*~0.5",
        "intimate": "intimista* | película íntima | íntimo retrato | intimidad~0.5 | relato íntimo | drama íntimo | tono íntimo",
        "ireland": "irlanda del norte | irlandés~0.4 | irlandesa~0.4 | belfast~0.4 | dublín~0.4",
        "ironic": "irónic* | ironía | sarcástic* | sarcasmo | socarron* | socarrón",
        "irreverent": "irreverente* | gamberr* | políticamente incorrect* | mal gusto | iconoclasta* | humor gamberro | escatológic*",
        "island": "isla~0.4 | islas~0.4 | isla desierta~0.6 | isleñ*~0.4 | isla remota~0.6",
        "isolation": "aislamiento~0.6 | aislad*~0.6 | incomunicad*~0.6 | confinamiento~0.6 | encierro~0.6 | ermitaño~0.6",
        "italian-south": "sicilia*~0.4 | nápoles~0.4 | napolitan*~0.4 | sur de italia | calabria~0.4",
        "jealousy": "celos~0.6 | celos*~0.6 | envidia~0.6",
        "journalism": "periodis*~0.4 | redacción del periódico~0.6 | reporter*~0.4 | corresponsal de guerra~0.6 | fotoperiodis*~0.4 | prensa amarilla~0.6 | libertad de prensa~0.6 | rotativo~0.4",
        "journey": "odisea~0.6 | periplo~0.6 | largo viaje | peregrinación~0.6 | travesía~0.6 | viaje iniciático | expedición~0.6 | viaje a través",
        "jump-scares": "sustos fáciles | susto de sonido | jump scares | golpes de efecto | sobresalto*",
        "justice": "justicia~0.4 | lucha por la justicia | error judicial | injusticia*~0.4 | injustamente acusad* | pena de muerte | corredor de la muerte | inocente condenado",
        "kidnapping": "secuestr*~0.6 | rehén*~0.6 | rehenes~0.6 | rescate~0.4 | cautiv*~0.6 | cautiverio~0.6 | rapto~0.6",
        "labour-struggle": "huelga*~0.4 | sindica*~0.4 | huelguistas~0.4 | lucha obrera | derechos de los trabajadores",
        "latin-america": "américa latina~0.6 | latinoamerican*~0.4 | buenos aires~0.6 | ciudad de méxico~0.6 | la habana~0.6 | patagonia~0.4 | bogotá~0.4 | caribe*~0.4 | porteñ*~0.4",
        "lesbian-romance": "amor entre dos mujeres | romance lésbico | relación lésbica | amor lésbico | historia de amor lésbica | relación entre dos mujeres",
        "lgbtq": "lgtb* | lgbt* | queer | gay | gays | lesbian* | homosexual* | bisexual* | homofobi* | homófob*",
        "literary-adaptation": "adaptación de la novela | adaptación literaria | basada en la novela | basado en la novela | adaptación cinematográfica | adaptación de | basada en el libro | novela homónima | shakespeare",
        "london": "calles de londres | londinens*~0.4 | notting hill | east end | soho~0.4",
        "loneliness": "soledad | solitari* | solas",
        "long-takes": "planos secuencia | plano secuencia | planos largos | tomas largas | planos sostenidos",
        "los-angeles": "ambientada en los ángeles | calles de los ángeles | beverly hills | malibú~0.4 | hollywood hills",
        "loss": "pérdida~0.6 | pérdida de un ser querido | seres queridos | la ausencia",
        "loss-of-innocence": "pérdida de la inocencia | inocencia perdida | fin de la inocencia | fin de la infancia",
        "love": "historia de amor | se enamora* | gran amor | el amor~0.6 | del amor~0.6 | sobre el amor | amantes~0.4",
        "love-story": "historia de amor | historias de amor | chico conoce a chica | romance entre | romance imposible | gran historia de amor",
        "love-triangle": "triángulo amoroso | trío amoroso | entre dos hombres | entre dos mujeres | menage à trois",
        "low-budget": "bajo presupuesto | presupuesto mínimo | presupuesto ínfimo | escaso presupuesto | bajísimo presupuesto | pocos medios",
        "loyalty": "lealtad*~0.4 | fidelidad~0.4 | leal~0.4",
        "lyrical": "poétic* | poesía~0.6 | líric* | lirismo | poema visual",
        "macabre": "macabr* | morbos* | truculent* | tétric*",
        "magic": "mago~0.6 | magos~0.6 | ilusionista*~0.6 | hechizos~0.6 | brujo~0.6 | conjuro*~0.6 | prestidigitador*~0.6",
        "magical": "mágic* | hechizo | magia pura | magia del cine",
        "magical-realism": "realismo mágico | mágico realista",
        "mansion": "mansión~0.4 | castillo~0.4 | palacio~0.4 | casa solariega~0.6 | finca~0.4 | caserón~0.4 | criados~0.4 | sirvient*~0.4",
        "marriage": "matrimonio* | vida matrimonial | conyugal* | recién casad* | casado desde | vida conyugal",
        "martial-arts": "artes marciales | kung fu | kung-fu | wuxia | kárate | ninja* | combates cuerpo a cuerpo",
        "media-satire": "telerrealidad~0.4 | circo mediático | redes sociales | influencer*~0.4 | sátira mediática | paparazzi~0.4 | concurso televisivo | medios de comunicación",
        "medicine": "médic*~0.4 | cirujan*~0.4 | enfermera*~0.4 | hospital~0.4 | hospitales~0.4 | pacientes~0.4 | eutanasia~0.4 | suicidio asistido~0.6",
        "melancholic": "melancólic* | melancolía | elegíac* | elegiac*",
        "melodramatic": "melodrama* | melodramátic* | culebrón | folletín | folletinesc*",
        "memory": "memoria~0.6 | recuerdos~0.6 | remembranza~0.6 | evocación~0.6",
        "mental-illness": "enfermedad mental | salud mental | esquizofreni*~0.4 | bipolar~0.4 | psicosis~0.4 | locura~0.4 | psiquiátric*~0.4 | manicomio~0.4",
        "metafiction": "metaficción | autorreferencial* | metacine* | posmodern* | autoconsciente* | metacinematográfic* | postmodern*",
        "middle-ages": "edad media | medieval*~0.6 | caballero medieval | caballeros medievales | cruzada*~0.6 | inquisición~0.6 | rey arturo",
        "middle-east": "oriente medio~0.6 | oriente próximo~0.6 | teherán~0.4 | iraq*~0.4 | irak~0.4 | israelí*~0.4 | palestin*~0.4 | líbano~0.4 | beirut~0.4 | gaza~0.4 | jerusalén~0.4 | kabul~0.4 | afgan*~0.4",
        "midlife-crisis": "crisis de los cuarenta | crisis de la mediana edad | mediana edad | crisis de los cincuenta",
        "military": "militar~0.4 | militares~0.4 | ejército~0.4 | cuartel~0.4 | marina~0.4 | marines~0.4 | soldado~0.4 | tropas~0.4 | fuerzas especiales~0.6 | servicio militar~0.6",
        "minimalist": "minimalis* | desnudo de artificio | desnuda de artificio | despojad* | bressonian* | austeridad formal",
        "missing-person": "desaparición de | persona desaparecida | niña desaparecida | sin dejar rastro | hija desaparecida | niño desaparecido | desaparece misteriosamente",
        "mistaken-identity": "identidad equivocada | confusión de identidad* | lo confunden con | confundido con | confundida con | intercambio de cuerpos | intercambian sus cuerpos | falso culpable",
        "mockumentary": "falso documental | mockumentary | falsos documentales",
        "monsters": "monstruo*~0.6 | criatura*~0.6 | bestia*~0.6 | kaiju~0.6 | dinosauri*~0.6 | dragón~0.6 | dragones~0.6 | tiburón~0.6 | tiburones~0.6 | frankenstein~0.6",
        "moral-dilemma": "dilema moral | dilemas morales | ambigüedad moral | dilema ético | fábula moral | cuento moral | conflicto moral | cuestiones morales",
        "mother-daughter": "madre e hija | madres e hijas | maternofilial*~0.4 | relación materno-filial",
        "mother-son": "madre e hijo | madres e hijos | madre y su hijo | madre dominante",
        "motherhood": "maternidad~0.6 | madre soltera | amor de madre | ser madre | instinto maternal | maternal*~0.6",
        "mountains": "montaña*~0.4 | alpinis*~0.4 | himalaya~0.4 | los alpes~0.6 | everest~0.4 | escalador*~0.4 | los andes~0.6 | cordillera~0.4",
        "moving-camera": "travelling* | steadicam | movimientos de cámara | cámara fluida | cámara virtuosa",
        "multiple-perspectives": "múltiples puntos de vista | distintos puntos de vista | diferentes puntos de vista | rashomon~0.4 | diversas perspectivas | distintas perspectivas | versiones contradictorias",
        "multiple-storylines": "historias cruzadas | vidas cruzadas | historias paralelas | historias entrelazadas | se entrecruzan | entrelaza*~0.6 | mosaico~0.6 | se entrelazan | historias que se cruzan",
        "murder": "asesinato*~0.6 | asesinad*~0.6 | homicidio*~0.6 | crimen~0.6 | crímenes~0.6 | cadáver~0.6 | asesin*~0.6 | crimen pasional",
        "music-world": "músico*~0.4 | música de jazz~0.6 | banda de rock~0.6 | estrella del rock~0.6 | industria musical~0.6 | pianista~0.4 | violinista~0.4 | cantante*~0.4 | rapero*~0.4 | cantautor*~0.4",
        "musical-numbers": "números musicales | canciones y bailes | número musical | bollywood | se ponen a cantar | totalmente cantada",
        "mysterious": "misterios* | enigmátic* | críptic* | halo de misterio",
        "mythology": "mitología~0.6 | mitológic*~0.6 | mito~0.6 | mitos~0.6 | dioses griegos | folclore~0.6 | artúric*~0.6 | leyenda*~0.4",
        "natural-disaster": "desastre natural | cine de catástrofes | catástrofe*~0.4 | terremoto~0.4 | tsunami~0.4 | huracán~0.4 | tornado~0.4 | inundación~0.4 | volcán~0.4 | naufragio~0.4 | accidente aéreo | accidente de avión | avalancha~0.4",
        "natural-light": "luz natural | luz de las velas | a la luz de las velas | hora mágica | luz de velas",
        "naturalistic": "naturalista* | naturalismo | naturalidad | costumbrista* | costumbrismo",
        "nature": "naturaleza~0.4 | paisaje*~0.4 | mundo natural~0.6 | hombre contra la naturaleza~0.6 | fuerzas de la naturaleza~0.6 | vida salvaje~0.6",
        "nazis": "nazi* | tercer reich | gestapo | hitler",
        "neorealism": "neorrealis* | neorealis*",
        "new-wave": "nouvelle vague | nueva ola | dogma 95 | nuevo hollywood | godardian*",
        "new-york": "calles de nueva york | ambientada en nueva york | manhattan~0.4 | brooklyn~0.4 | harlem~0.4 | bronx~0.4 | neoyorquin*~0.4",
        "night": "nocturn*~0.4 | vida nocturna~0.6 | discoteca*~0.4 | club nocturno~0.6 | madrugada~0.4",
        "nihilistic": "nihilista* | nihilismo | fatalista* | fatalismo | misántrop* | pesimista* | pesimismo",
        "noir": "cine negro | film noir | neo-noir | noir | neonoir | claroscuro* | polar | género negro",
        "non-professional-actors": "actores no profesionales | no profesionales | actores amateurs | actores naturales | sin experiencia previa | actrices no profesionales",
        "nonlinear-timeline": "no lineal | narración no lineal | saltos temporales | saltos en el tiempo | estructura fragmentada | dos tiempos | dos líneas temporales | líneas temporales | desorden cronológico | narrativa fragmentada | tiempos narrativos | va y viene en el tiempo",
        "nostalgic": "nostálgic* | nostalgia | tiempos pasados | carta de amor a | añoranza | tiempo perdido",
        "obsession": "obsesión~0.6 | obsesiones~0.6 | obsesiv*~0.6 | obsesionad*~0.6 | se obsesiona",
        "on-the-run": "fugitiv*~0.4 | a la fuga | huida~0.4 | perseguido por | prófug*~0.4 | caza del hombre | caza humana | pareja en fuga",
        "one-day": "un solo día | una sola noche | en veinticuatro horas | en 24 horas | un día en la vida | a lo largo de una noche | a lo largo de un día | en una noche",
        "one-take": "una sola toma | un solo plano | único plano secuencia | sin un solo corte | en una toma",
        "open-ending": "final abierto | ambigüedad | final ambiguo | ambigu* | sin respuestas fáciles | sin resolver | cliffhanger",
        "organised-crime": "crimen organizado | mafia*~0.6 | mafios*~0.6 | gánster*~0.6 | gángster*~0.6 | gangster*~0.6 | hampa~0.6 | capo~0.6 | yakuza~0.6 | camorra~0.6",
        "orphan": "huérfan*~0.6 | orfanato*~0.6 | orfandad~0.6 | orfelinato~0.6",
        "outsider": "inadaptad*~0.4 | marginad*~0.4 | forasteir*~0.4 | forastero*~0.4 | paria*~0.4 | bicho raro | outsider*~0.4",
        "parallel-worlds": "universo paralelo | universos paralelos | mundos paralelos | mundo paralelo | realidad alternativa | multiverso | ucronía | otra dimensión",
        "paranoid": "paranoi* | conspiranoic* | thriller conspirativo | teoría de la conspiración",
        "parenthood": "crianza~0.4 | ser padres | criar a un hijo | criar a sus hijos | padres primerizos",
        "paris": "calles de parís | parisin*~0.4 | montmartre~0.4 | parisiense*~0.4 | ambientada en parís",
        "parody": "parodia* | paródic* | pastiche* | parodia de",
        "passage-of-time": "paso del tiempo | transcurrir del tiempo | fugacidad~0.4 | discurrir del tiempo",
        "patriarchy": "patriarca*~0.6 | misógin*~0.6 | misoginia~0.6 | machis*~0.6 | sexis*~0.6 | roles de género | masculinidad tóxica",
        "period-detail": "drama de época | película de época | cine de época | reconstrucción de época | vestuario de época | ambientación de época | recreación histórica",
        "philosophical": "filosófic*~0.6 | filosofía~0.6 | metafísic*~0.6 | grandes preguntas | intelectual*~0.6",
        "pirates": "pirata*~0.6 | bucaner*~0.6 | corsari*~0.6 | capa y espada | isla del tesoro",
        "playful": "juguetón | juguetona | lúdic* | travies*",
        "poignant": "conmovedor* | conmueve | conmueven | emotiv* | emocionante~0.6 | entrañable*~0.6 | llega al corazón | toca el corazón",
        "police": "policía*~0.4 | sheriff~0.4 | procedimental~0.4 | fbi~0.4 | brutalidad policial~0.6 | polis~0.4 | guardia civil~0.6",
        "political": "cine político~0.6 | thriller político~0.6 | drama político~0.6 | sátira política~0.6 | política película~0.6 | política~0.6 | activista*~0.6 | intriga política~0.6",
        "post-apocalyptic": "postapocalíptic* | post-apocalíptic* | posapocalíptic* | tras el apocalipsis | último hombre sobre la tierra",
        "post-war": "posguerra~0.6 | postguerra~0.6 | tras la guerra",
        "poverty": "pobreza~0.6 | miseria~0.6 | sin techo | hambre~0.6 | marginal*~0.6 | indigeno sin | indigena sin",
        "power": "lucha de poder | luchas de poder | abuso de poder | pasillos del poder | juegos de poder | lucha por el poder | intrigas palaciegas",
        "pregnancy": "embarazo*~0.4 | embarazada*~0.4 | espera un hijo",
        "prison": "prisión~0.6 | cárcel~0.6 | carcelari*~0.6 | preso~0.6 | presos~0.6 | presidi*~0.6 | entre rejas | reclus*~0.6",
        "prison-escape": "fuga de la cárcel | fuga carcelaria | fuga de la prisión | evasión~0.4 | plan de fuga | gran evasión | fugado de prisión | fugada de prisión",
        "provocative": "provocador* | provocación | transgresor* | polémic*~0.5 | incendiari*",
        "psychiatric-hospital": "hospital psiquiátrico | manicomio~0.4 | psiquiátrico~0.4 | sanatorio~0.4 | clínica psiquiátrica",
        "psychological": "thriller psicológico | drama psicológico | terror psicológico | psicodrama | estudio psicológico | psicológic*~0.6 | juegos mentales",
        "quirky": "excéntric* | peculiar*~0.5 | estrafalari* | extravagante* | marcian*~0.4",
        "race-against-time": "carrera contrarreloj | contrarreloj~0.4 | contra el reloj | cuenta atrás | carrera contra el tiempo",
        "racism": "racismo | racista* | racial* | prejuicios raciales | apartheid | segregación | derechos civiles | xenofobi* | xenófob* | antisemitismo",
        "rags-to-riches": "de la nada al éxito | ascenso social | hecho a sí mismo | ascenso al poder | de la pobreza a la riqueza | cenicienta~0.4",
        "raw": "crudeza | sin concesiones | sin tapujos | honestidad brutal | descarnad* | en carne viva | visceral*~0.5",
        "real-time": "tiempo real | en tiempo real",
        "realistic": "realista* | realismo | autenticidad | auténtic*~0.5 | verosímil* | veraz",
        "reality-vs-illusion": "realidad y ficción | ficción y realidad | realidad y sueño | sueño y realidad | naturaleza de la realidad | qué es real",
        "rebellion": "rebel*~0.4 | rebeldía~0.4 | contracultura*~0.4 | contracultural~0.4 | inconformis*~0.4 | antisistema~0.4 | punk~0.4",
        "redemption": "redención | redimir* | segunda oportunidad | segundas oportunidades | redentor*",
        "refugees": "refugiad*~0.6 | solicitante de asilo | campo de refugiados | desplazad*~0.6 | apátrida*~0.6",
        "relationships": "relaciones de pareja | relación de pareja | relaciones humanas | vida en pareja | historia de pareja | la pareja~0.4",
        "religion": "religión~0.6 | religios*~0.6 | fe~0.6 | católic*~0.6 | iglesia~0.6 | sacerdote*~0.6 | monja*~0.6 | cristian*~0.6 | islam~0.6 | judaísmo~0.6 | crisis de fe | bíblic*~0.6",
        "remake": "remake de | remake del | nueva versión de | nueva versión del | reboot de | versión moderna de | refrito de",
        "renaissance": "renacimiento~0.4 | siglo xvi | siglo xvii | isabelina~0.4 | siglo de oro | tudor~0.4",
        "resistance": "la resistencia | resistente contra | partisanos~0.6 | maquis~0.6 | guerrilla~0.6 | guerriller*~0.6",
        "reunion": "se reencuentr* | reunión familiar | reunión de antiguos | volver a verse | reencuentro*~0.4",
        "revenge": "venganza | vengativ* | vendetta | vengar* | vengador* | ajuste de cuentas | justicier*",
        "reverse-chronology": "orden inverso | contada al revés | cronología inversa | hacia atrás en el tiempo | orden cronológico inverso",
        "revolution": "revolución~0.6 | revolucionari*~0.6 | levantamiento~0.6 | revuelta*~0.6 | insurrección~0.6 | golpe de estado",
        "rise-and-fall": "ascenso y caída | auge y caída | caída en desgracia | descenso a los infiernos | espiral de | caída a los infiernos",
        "road-movie": "road movie* | película de carretera | viaje por carretera | road-movie | en la carretera~0.4",
        "romance-gone-wrong": "desamor | fin del amor | muere el amor | amor se acaba | se desenamora* | ocaso de una relación | antirromántic* | ruptura de la pareja | desgaste de la pareja | final de una relación",
        "romantic": "romántic* | historia de amor | historias de amor | romanticismo",
        "romantic-comedy": "comedia romántica | comedias románticas | comedia sentimental",
        "rome-city": "calles de roma | ciudad eterna | ambientada en roma | cinecittà~0.4",
        "sacrifice": "sacrificio*~0.6 | autosacrificio~0.6 | abnegación~0.6 | se sacrifica",
        "sad": "tristísim* | muy triste | película triste | historia triste | profundamente triste | tristeza~0.6",
        "samurai": "samur* | ronin | shogun* | japón feudal",
        "satire": "sátira* | satíric* | satiriza* | farsa satírica",
        "scary": "terrorífic* | aterrador* | da miedo | dan miedo | pavoros* | espeluznante* | sustos | espantos*~0.5",
        "science": "científic*~0.4 | científico loco~0.6 | laboratorio~0.4 | ingeniería genética~0.6 | clonación~0.4 | clon~0.4 | clones~0.4 | matemátic*~0.4 | experimentos~0.4",
        "screwball": "screwball | guerra de sexos | comedia sofisticada | comedia de costumbres | alta comedia",
        "sea": "alta mar~0.6 | océano~0.4 | mariner*~0.4 | barco~0.4 | faro~0.4 | pescador*~0.4 | pueblo pesquero~0.6 | submarino*~0.4 | navegante*~0.4 | crucero~0.4 | el mar~0.4",
        "secrets": "oscuro secreto | secreto inconfesable | secretos y mentiras | pasado oculto | terrible secreto | doble vida | vida secreta",
        "self-discovery": "autodescubrimiento~0.4 | autoconocimiento~0.4 | encontrarse a sí mism* | viaje interior | búsqueda de sí | crecimiento personal",
        "sensual": "sensual* | voluptuos*",
        "sentimental": "sentimentaloide* | sensibler* | ñoñ* | cursi* | almibarad* | lacrimógen* | sentimentalismo",
        "sequel": "secuela de | secuela del | segunda parte de | tercera entrega de | segunda entrega de | precuela de | última entrega de | cierre de la trilogía | esta secuela",
        "serial-killer": "asesino en serie | asesina en serie | asesinos en serie | psicópata* | psychokiller | caníbal*",
        "sexual-abuse": "violación~0.4 | violad*~0.4 | violador*~0.4 | abuso sexual | abusos sexuales | agresión sexual | pederast*~0.4 | pedofil*~0.4 | incest*~0.4",
        "sexuality": "sexualidad~0.6 | despertar sexual | liberación sexual | deseo sexual | vida sexual",
        "shocking": "impactante*~0.6 | escandalos* | estremecedor* | conmocionante",
        "siblings": "dos hermanos | dos hermanas | hermanos gemelos | gemel*~0.4 | relación entre hermanos | tres hermanas | tres hermanos | fraternal~0.4",
        "simple-story": "historia sencilla | sencillez | historia mínima | aparentemente sencill* | historia simple | trama mínima | simplicidad",
        "single-location": "una sola localización | un solo escenario | un único escenario | una sola habitación | única localización | un único espacio | espacio cerrado",
        "slapstick": "slapstick | comedia física | humor físico | farsa | bufones* | gags visuales | vodevil* | enredo | comedia de enredos",
        "slasher": "slasher* | giallo | asesino enmascarado | cuchillad*",
        "slavery": "esclavitud~0.6 | esclav*~0.6 | trata de personas | plantación~0.6 | trata de blancas",
        "slow-burn": "cocción lenta | a fuego lento | va creciendo | crece poco a poco | in crescendo",
        "slow-motion": "cámara lenta | ralentí | a cámara lenta | ralentizad*",
        "slow-paced": "ritmo lento | ritmo pausado | lentitud | pausad* | cadencios* | se toma su tiempo | ritmo sosegado | morosa | excesivamente lent* | lento ritmo",
        "slums": "favela* | chabola* | villa miseria | barrio marginal | barrios marginales | barriada* | gueto* | suburbio pobre",
        "small-town": "pueblo pequeño | pequeño pueblo | pueblo perdido | ciudad de provincias | vida de provincias | pueblecito~0.6",
        "snow": "nieve~0.4 | nevad*~0.4 | ventisca~0.4 | ártic*~0.4 | antárti*~0.4 | siberia*~0.4 | alaska~0.4 | estación de esquí~0.6 | invernal*~0.4",
        "social-criticism": "crítica social | denuncia social | comentario social | injusticia social | cine social | radiografía social | retrato social",
        "social-realism": "realismo social | cine social realista | drama social | realista social",
        "solemn": "solemne* | auster* | austeridad | fúnebre | gravedad~0.4",
        "space": "espacio exterior~0.6 | nave espacial~0.6 | naves espaciales~0.6 | estación espacial~0.6 | astronauta*~0.6 | viaje espacial~0.6 | ópera espacial~0.6 | galaxia*~0.6 | galáctic*~0.6 | misión espacial~0.6",
        "spaghetti-western": "spaghetti western | western crepuscular | neo-western | pistolero* | duelo al sol | vaquero* | neowestern",
        "spanish-civil-war": "guerra civil española | guerra civil | franquis*~0.4 | dictadura franquista | bando nacional | republicanos~0.4",
        "spanning-decades": "a lo largo de décadas | varias décadas | varias generaciones | tres generaciones | a lo largo de los años | a lo largo de varias | generacional~0.6",
        "sparse-dialogue": "sin diálogos | pocas palabras | casi muda | apenas diálogos | escasos diálogos | silencios | lacónic* | parca en palabras",
        "special-effects": "efectos especiales | efectos visuales | cgi | efectos digitales | imagen generada por ordenador | captura de movimiento",
        "spectacular": "espectacular* | espectáculo visual | deslumbrante* | apabullante* | despliegue visual | festín visual",
        "spirituality": "espiritual*~0.6 | espiritualidad~0.6 | trascenden*~0.6 | místic*~0.6 | misticismo~0.6 | budis*~0.6 | reencarnación~0.6",
        "split-screen": "pantalla partida | pantalla dividida | split screen",
        "sports": "deporte~0.4 | deportiv*~0.4 | atleta*~0.4 | campeonato~0.4 | entrenador*~0.4 | fútbol~0.4 | futbolista*~0.4 | béisbol~0.4 | baloncesto~0.4 | tenis~0.4 | maratón~0.4 | piloto de carreras~0.6 | surfista*~0.4",
        "stage-adaptation": "basada en la obra de teatro | obra teatral | adaptación teatral | basada en la obra teatral | obra de teatro | pieza teatral",
        "static-camera": "cámara fija | planos fijos | cámara estática | planos estáticos | plano fijo",
        "stop-motion": "stop-motion | stop motion | plastilina | animación con marionetas",
        "strong-female-lead": "heroína~0.4 | mujer fuerte~0.6 | mujeres fuertes~0.6 | protagonista femenina~0.6 | personaje femenino fuerte~0.6 | protagonistas femeninas~0.6 | personajes femeninos~0.6",
        "stylised": "estilizad* | estilos* | esteticis* | barroc* | preciosis* | puro estilo | manieris*",
        "suburbia": "suburbi*~0.4 | barrio residencial | urbanización de | extrarradio~0.4 | zona residencial | las afueras",
        "suicide": "suicid*~0.6 | quitarse la vida | se quita la vida",
        "summer": "verano~0.4 | estival*~0.4 | veranieg*~0.4 | caluroso~0.4 | canícula~0.4 | ola de calor~0.6 | veranos~0.4",
        "superheroes": "superhéroe* | superheroín* | superpoder* | supervillan* | héroe enmascarado",
        "supernatural": "sobrenatural*~0.4 | paranormal*~0.4 | ocultis*~0.4 | ouija~0.4 | telequines*~0.4 | telepat*~0.4 | vidente*~0.4 | maldición~0.4",
        "surreal": "surreal* | surrealis* | lynchian* | buñuelian* | fellinian*",
        "surveillance": "vigilancia~0.6 | escuchas~0.6 | gran hermano | voyeur*~0.6 | voyeurismo~0.6 | espiad*~0.6",
        "survival": "supervivencia~0.6 | sobrevivir~0.6 | superviviente*~0.6 | lucha por la supervivencia | sobreviviente*~0.6 | náufrag*~0.6",
        "suspenseful": "suspense | suspenso | intriga | de infarto | en vilo | al borde del asiento",
        "symbolism": "simbólic* | simbolismo | metáfora* | metafóric* | símbolos",
        "talking-heads": "bustos parlantes | entrevistados | testimonios | entrevistas a cámara",
        "tear-jerker": "lacrimógen* | hace llorar | hacen llorar | saca las lágrimas | pañuelos | llorar a mares | dramón~0.6",
        "technology": "tecnología*~0.4 | tecnológic*~0.4 | internet~0.4 | hacker*~0.4 | ciberpunk~0.4 | cyberpunk~0.4 | era digital~0.6 | realidad virtual~0.6 | videojueg*~0.4 | pirata informático~0.6",
        "tender": "tierna película | ternura | delicadeza | tierno retrato | con delicadeza | cariñoso retrato",
        "tense": "tensión | tens* | tensísim* | angustios*",
        "terminal-illness": "enfermedad terminal | enfermo terminal | cáncer~0.4 | incurable*~0.4 | meses de vida | enferma terminal",
        "terrorism": "terroris*~0.6 | terrorista*~0.6 | atentado*~0.6 | yihad*~0.6 | secuestro aéreo | etarra*~0.6 | eta~0.6",
        "theatre-world": "compañía de teatro~0.6 | compañía teatral~0.6 | mundo del teatro~0.6 | broadway~0.4 | dramaturg*~0.4 | entre bambalinas~0.6 | actor de teatro~0.6",
        "thought-provoking": "hace pensar | invita a la reflexión | invita a reflexionar | hace reflexionar | da que pensar | reflexión sobre | reflexiv*",
        "thrilling": "emocionante thriller | adrenalina | adrenalínic* | vertiginos* | acción trepidante | trepidante* | llena de acción",
        "time-loop": "bucle temporal | día de la marmota | mismo día una y otra vez | bucle de tiempo",
        "time-travel": "viaje en el tiempo | viajes en el tiempo | máquina del tiempo | viaja en el tiempo | viajes temporales | viaje temporal | paradoja temporal",
        "tokyo": "calles de tokio | japón contemporáneo | tokiota*~0.4 | ambientada en tokio",
        "toxic-relationship": "relación tóxica | amor tóxico | relación destructiva | relación enfermiza | maltrato psicológico | relación de dependencia | sadomasoquis* | codependencia",
        "tradition-vs-modernity": "tradición y modernidad | tradición y la modernidad | valores tradicionales | matrimonio concertado | matrimonio de conveniencia | costumbres~0.4",
        "tragic": "trágic* | tragedia* | tragedia griega | shakespearian* | fatídic* | malhadad*",
        "tragicomedy": "tragicomedia* | tragicómic* | comedia dramática | dramedia | comedia agridulce",
        "train": "tren~0.4 | trenes~0.4 | ferrocarril*~0.4 | estación de tren~0.6 | viaje en tren~0.6",
        "transgender": "transgénero | transexual* | mujer trans | identidad de género | drag queen* | travesti* | hombre trans",
        "trauma": "trauma*~0.6 | traumátic*~0.6 | traumatizad*~0.6 | estrés postraumático | heridas del pasado",
        "twist-ending": "giro final | giro de guion | giro de guión | giros de guion | giros de guión | final sorprendente | final sorpresa | giro inesperado | giros inesperados | imprevisible* | vuelta de tuerca | giros argumentales | sorpresa final",
        "undercover": "infiltrad*~0.4 | doble vida | identidad falsa | encubierto~0.4 | falsa identidad | agente encubierto | identidad secreta | disfrazado de | disfrazada de",
        "underdog": "perdedor*~0.4 | david contra goliat | héroe improbable | antihéroe entrañable | marginad*~0.4",
        "understated": "contenido drama | sutil* | sutileza | contención | matices | lleno de matices | sobrio | sobria | sobriedad",
        "unemployment": "desemple*~0.6 | paro~0.6 | parado de larga | parada de larga | en paro | despedido de su | despedida de su | crisis económica | precariedad laboral",
        "unhappy-ending": "final triste | final trágico | final desolador | final amargo | acaba en tragedia | termina en tragedia | final devastador",
        "university": "universidad~0.4 | universitari*~0.4 | campus~0.4 | fraternidad~0.4 | estudiantes universitarios~0.6",
        "unreliable-narrator": "narrador poco fiable | narrador no fiable | narradora poco fiable | narrador mentiroso",
        "unrequited-love": "amor no correspondido | no correspondid* | amor imposible | enamorado en secreto | amor platónico",
        "unsentimental": "sin sentimentalismo* | sin caer en el sentimentalismo | sin sensiblería* | sin almíbar | huye del sentimentalismo",
        "unsettling": "inquietante* | inquietud~0.6 | desasosegante* | desasosiego | desazón",
        "uplifting": "esperanzador*~0.6 | edificante* | optimista* | canto a la vida | vitalista* | levanta el ánimo | jubilos*",
        "us-mexico-border": "frontera con estados unidos | frontera entre méxico | tijuana~0.4 | ciudad juárez | río bravo | frontera mexicana",
        "vampires": "vampir* | drácula | chupasangre* | vampiro*",
        "vietnam-war": "guerra de vietnam | vietnam~0.6 | vietcong~0.6",
        "village": "aldea~0.4 | aldea remota~0.6 | aldeanos~0.4 | aldeas~0.4 | pueblo de montaña~0.6",
        "violent": "violencia | ultraviolent* | brutal* | brutalidad | sangrient* | baño de sangre | salvaje*~0.5 | violent*~0.5",
        "visceral": "visceral* | puñetazo en el estómago | golpe en el estómago | demoledor* | implacable*",
        "visually-stunning": "visualmente deslumbrante | visualmente impactante | bellas imágenes | bellísim* | belleza visual | preciosista* | visualmente poderos* | imágenes bellísimas | belleza plástica | visualmente impresionante | visualmente fascinante",
        "voice-over": "voz en off | narrador en off | voz narradora | narración en primera persona | voz superpuesta",
        "war": "película bélica | cine bélico | bélic*~0.4 | horrores de la guerra | soldados~0.4 | trincheras~0.4 | campo de batalla | en el frente | la guerra~0.5",
        "war-trauma": "veterano de guerra | veteranos de guerra | traumas de la guerra | heridas de la guerra | excombatiente*~0.4",
        "wealth": "los ricos | alta sociedad | millonari*~0.4 | aristocra*~0.4 | burgues*~0.4 | familia adinerada | clase alta",
        "wedding": "boda*~0.4 | novia a la fuga~0.6 | dama de honor~0.6 | damas de honor~0.6 | despedida de soltero~0.6 | despedida de soltera~0.6",
        "werewolves": "hombre lobo | hombres lobo | licántrop*~0.6 | luna llena",
        "whimsical": "caprichosa fantasía | fantasios* | encantador*~0.5 | mágico cuento | fábula mágica",
        "whodunit": "whodunit | quién es el asesino | misterio de asesinato | agatha christie | novela policíaca | intriga policíaca | intriga criminal | quién mató",
        "wild-west": "salvaje oeste | lejano oeste | viejo oeste | frontera mexicana | fiebre del oro | cazarrecompensas~0.4 | forajid*~0.4 | diligencia~0.4",
        "witches": "bruja*~0.6 | brujería~0.6 | hechicer*~0.6 | magia negra | aquelarre~0.6 | caza de brujas",
        "witty": "ingenios* | diálogos chispeantes | agudos diálogos | chispeante* | mordaz* | diálogos afilados",
        "working-class": "clase obrera | clase trabajadora | obrer*~0.6 | proletari*~0.6 | mineros~0.6 | trabajadores de",
        "workplace": "mundo laboral~0.6 | vida de oficina~0.6 | oficinist*~0.4 | mundo corporativo~0.6 | empresa multinacional~0.6 | trabajo precario~0.6",
        "world-war-one": "primera guerra mundial | gran guerra | guerra del 14",
        "world-war-two": "segunda guerra mundial | desembarco de normandía | pearl harbor | francia ocupada | stalingrado~0.6 | ocupación nazi",
        "writers": "novelista*~0.4 | bloqueo creativo~0.6 | escritor fracasado~0.6 | poeta~0.4 | poetas~0.4 | mundo literario~0.6 | aspirante a escritor*~0.6 | escritor en crisis~0.6 | bloqueo de escritor~0.6",
        "zombies": "zombi* | zombie* | no muertos | muertos vivientes",
    },
)
