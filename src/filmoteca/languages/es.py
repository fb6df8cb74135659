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
    words={},
    roles={},
    participles={},
    verbs={},
    labels={},
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
    genres={},
    countries={},
    tongues={},
    aspects={},
    praise="",
    blame="",
    tags={},
)
