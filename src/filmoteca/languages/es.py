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
            "como | en el papel de | en el papel del | en el papel de la | en los papeles de | en el rol de | en el rol del | "
            "en el rol de la | en los roles de | en la piel de | en la piel del | en la piel de la | haciendo de | "
            "en el personaje de | en el personaje del | bajo la piel de | en el papel protagonista de | en el papel titular de | "
            "en el papel principal de"
        ),
        "starring": (
            "protagonizada por | protagonizado por | protagonizadas por | protagonizados por | coprotagonizada por | "
            "coprotagonizado por | está protagonizada por | está protagonizado por | protagoniza | protagonizan | protagonizó | "
            "protagonizaron | ha protagonizado | coprotagoniza | coprotagonizan | estelarizada por | estelarizado por | estelariza | "
            "estelarizan | encabezada por | encabezado por | encabezados por | liderado por | liderada por | interpretada por | "
            "con las voces de | con la voz de | voces de | voz de | con las actuaciones de | con actuaciones de | "
            "con las interpretaciones de | con interpretaciones de | con la actuación de | con la participación de | "
            "en los papeles principales | en los papeles protagonistas | en el papel principal | en el papel protagonista | "
            "en los roles principales | en los roles protagónicos | en los papeles estelares | tiene como protagonistas a | "
            "tiene como protagonista a | tiene por protagonistas a | con el protagonismo de | cuenta en su reparto con | "
            "cuenta en el reparto con | cuenta con un reparto encabezado por | con un reparto encabezado por | "
            "con un reparto liderado por | con un elenco encabezado por | actúan | en el reparto figuran | en el reparto están | "
            "en el reparto aparecen | en el reparto encontramos a | en su reparto figuran | actuación de | interpretación de | "
            "interpretaciones de | actuaciones de | las interpretaciones de | protagonizándola | gran actuación de | "
            "el trabajo actoral de"
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
            "firma | firman | firmó | firmaron | ha firmado | pone | puso | ponen | aporta | aportó | aportan | se encarga de | "
            "se encargó de | se encargan de | se encarga del | se encargó del | se ocupa de | se ocupó de | se ocupa del | "
            "se hace cargo de | es responsable de | es el responsable de | es la responsable de | fue el responsable de | "
            "fue responsable de | asume | asumió | entrega | entregó | hizo | ha hecho | elabora | elaboró | corre con | "
            "estuvo a cargo de | está a cargo de | estuvo al frente de | está al frente de | lleva | llevó | ejerce como | "
            "ejerció como | oficia como | suya es | suyas son | suyo es | suyos son | suya fue | suyo fue | compone | componen | "
            "vuelve a poner | vuelve a firmar | vuelve a encargarse de | repite en"
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
            "es | son | era | eran | fue | fueron | está | están | estaba | estaban | estuvo | ha sido | han sido | había sido | "
            "viene | vino | sido | será | serán"
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
            "dice | dijo | decía | dicen | dijeron | ha dicho | cuenta | contó | contaba | ha contado | explica | explicó | "
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
            "consigue | consiguieron | ha conseguido | conseguir | logró | logra | lograron | ha logrado | recibió | recibe | "
            "reciben | recibieron | ha recibido | recibir | se llevó | se lleva | se llevaron | se ha llevado | llevarse | llevó | "
            "se alzó con | se alza con | se alzaron con | alzarse con | se hizo con | se hace con | se hicieron con | hacerse con | "
            "premiada | premiado | premiados | premiadas | fue premiada | fue premiado | galardonada | galardonado | galardonados | "
            "galardonadas | conquistó | conquistaron | recogió | recoge | cosechó | cosecha | arrasó | se impuso | mereció | "
            "le valió | le valieron | le ha valido | valió | valieron | fue para | fueron para | recayó en | recayeron en | recayó | "
            "fue a parar a | concedió | concedieron | otorgó | otorgaron | entregó | dio | dieron | distinguida | distinguido | "
            "distinguió | reconocida con | reconocido con | reconoció | se coronó | coronada | coronado | acaparó | sumó | palmarés | "
            "laureada | laureado | multipremiada | oscarizada | oscarizado | eligió | elegida | elegido | triunfó | triunfadora | "
            "le dieron | le dio | se adjudicó | venció | se quedó con"
        ),
        "nominated": (
            "nominada | nominado | nominadas | nominados | nominación | nominaciones | nominó | candidatura | candidaturas | "
            "candidata | candidato | candidatos | candidatas | optaba | opta | optó | optaban | optan | optar | opciones | aspira | "
            "aspiraba | aspiraban | aspirante | aspirantes | finalista | finalistas | preseleccionada | preseleccionado | "
            "en competición | en competencia | compitió | compite | competía | competirá | seleccionada | seleccionado | "
            "sección oficial | nominada a | obtuvo nominaciones | se fue de vacío | perdió | partía con"
        ),
        "lost": (
            "perdió | perdieron | pierde | perdía | se fue de vacío | se fueron de vacío | se marchó de vacío | se le escapó | "
            "se les escapó | no ganó | no obtuvo | no consiguió | no logró | sin premio | sin premios | de vacío | "
            "con las manos vacías | arrebató | derrotada | derrotado | ignorada | ignorado | olvidada | se quedó sin | "
            "se quedó fuera | se quedó a las puertas | no le dieron | frente a"
        ),
        "prizeword": (
            "premio | premios | galardón | galardones | trofeo | trofeos | estatuilla | estatuillas | distinción | medalla | mención | "
            "mención especial | reconocimiento"
        ),
        "best": (
            "mejor | mejores | revelación | reparto | secundario | secundaria | protagonista | original | adaptado | adaptada | "
            "novel | interpretación"
        ),
        "category": (
            "mejor película | mejor film | mejor filme | mejor largometraje | mejor cinta | mejor dirección | mejor director | "
            "mejor directora | mejor realizador | mejor actor | mejor actriz | mejor actor protagonista | mejor actriz protagonista | "
            "mejor actor principal | mejor actriz principal | mejor actor de reparto | mejor actriz de reparto | "
            "mejor actor secundario | mejor actriz secundaria | mejor secundario | mejor secundaria | mejor actor revelación | "
            "mejor actriz revelación | mejor interpretación | mejor interpretación masculina | mejor interpretación femenina | "
            "mejor interpretación protagonista | mejor interpretación de reparto | mejor coactuación masculina | "
            "mejor coactuación femenina | mejor guion | mejor guión | mejor guion original | mejor guión original | "
            "mejor guion adaptado | mejor guión adaptado | mejor fotografía | mejor dirección de fotografía | mejor montaje | "
            "mejor edición | mejor música | mejor música original | mejor banda sonora | mejor banda sonora original | mejor canción | "
            "mejor canción original | mejor película extranjera | mejor película de habla no inglesa | "
            "mejor película en lengua no inglesa | mejor película de lengua no inglesa | mejor película de lengua extranjera | "
            "mejor película en lengua extranjera | mejor película en habla no inglesa | mejor película internacional | "
            "mejor película de habla hispana | mejor película en lengua extranjera | mejor película iberoamericana | "
            "mejor película hispanoamericana | mejor película latinoamericana | mejor película europea | mejor película de animación | "
            "mejor película animada | mejor documental | mejor película documental | mejor largometraje documental | "
            "mejor largometraje de animación | mejor largometraje internacional | mejor cortometraje | mejor cortometraje documental | "
            "mejor cortometraje de animación | mejor cortometraje de ficción | mejor sonido | mejor edición de sonido | "
            "mejor mezcla de sonido | mejor montaje de sonido | mejores efectos visuales | mejores efectos especiales | "
            "mejor diseño de producción | mejor dirección artística | mejor dirección de arte | mejor diseño de arte | "
            "mejor vestuario | mejor diseño de vestuario | mejor maquillaje | mejor maquillaje y peluquería | "
            "mejor dirección de producción | mejor dirección novel | mejor director novel | mejor directora novel | "
            "mejor ópera prima | mejor opera prima | mejor primera película | mejor primer largometraje | mejor reparto | "
            "mejor elenco | mejor contribución artística | mejor comedia | mejor película de comedia | mejor película dramática | "
            "mejor drama | mejor comedia o musical | mejor película musical o comedia | guion original | guión original | "
            "guion adaptado | guión adaptado | música original | banda sonora original | canción original | actor revelación | "
            "actriz revelación | actor de reparto | actriz de reparto | actor secundario | actriz secundaria | actor protagonista | "
            "actriz protagonista | actor principal | actriz principal | dirección novel | dirección artística | "
            "dirección de producción | diseño de producción | diseño de vestuario | efectos visuales | efectos especiales | "
            "maquillaje y peluquería | película internacional | película extranjera | película de habla no inglesa | "
            "película europea | película iberoamericana | película de animación | largometraje documental | "
            "largometraje de animación | premio del público | premio del jurado | premio especial del jurado | "
            "gran premio del jurado | premio de la crítica | premio a la mejor dirección | premio al mejor director | "
            "premio de la juventud | biznaga de oro | biznaga de plata | habla no inglesa | mejor interpretación de actriz | "
            "mejor interpretación de actor"
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
            "premiere | première | en cartelera"
        ),
        "shoot": (
            "rodada en | rodado en | rodaje | rodar | rodando | se rodó | rodó en | filmada en | filmado en | filmación | filmar | "
            "se filmó | localizaciones | exteriores | en exteriores | rodadas | rodados"
        ),
        "theatre": (
            "obra de teatro | crítica teatral | montaje teatral | restaurante | receta | recetas | ingredientes | álbum | videojuego | "
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
            "historia original | el guion lo firma | el guion lo firman | el guion lo escribe | el guion lo escriben | "
            "el guion lo escribió | el guion lo escribieron | el guion lo firmó | el guión lo firma | el guión lo firman | "
            "el guión lo escribe | el guión lo escriben | el guión lo escribió | el guión lo escribieron | g : | guion y producción | "
            "guión y producción | producción y guion | dirección, guion y producción | guion, producción y dirección"
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
            "año | año de producción | año de realización | año de estreno | año producción | fecha de producción | fecha | "
            "producción año"
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
    genres={
        "drama": (
            "drama | dramas | dramático | dramática | dramáticos | dramáticas | drama social | drama familiar | drama psicológico | "
            "dramón"
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
    aspects={},
    praise="",
    blame="",
    tags={},
)
