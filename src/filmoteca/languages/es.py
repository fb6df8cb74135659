"""The words of Spanish."""

from __future__ import annotations

from filmoteca.languages.model import Language

LANGUAGE = Language(
    code="es",
    name="Español",
    abbreviations=(
        "sr sra srta sres sras d dña dr dra dres prof profa lic ing arq mons fr sto sta gral cnel cap tte sgto núm núms nro no n "
        "vol vols pág págs p pp ed eds fig figs cf vs v al aprox art arts av avda c tel teléf dpto dir prod ej p.ej p.e a.c d.c "
        "excmo ilmo admón cía pte gte máx mín orig tít trad v.o v.o.s esp fra ital ee uu min+ mins+ hs+ h+ hr+ hrs+ seg+ jr+ etc+ "
        "ee.uu+ ee. uu+ s.a+ s.l+ inc+ ltd+ co+ bros+ cía+ p.m+ a.m+ ud+ uds+ vd+ vds+ ene+ feb+ mar+ abr+ jun+ jul+ ago+ sep+ "
        "sept+ set+ oct+ nov+ dic+"
    ),
    boilerplate=(
        "deja un comentario | deja una respuesta | deja tu comentario | dejar un comentario | escribe un comentario | "
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
    months={
        "1": "enero | ene",
        "2": "febrero | feb",
        "3": "marzo | mar",
        "4": "abril | abr",
        "5": "mayo | may",
        "6": "junio | jun",
        "7": "julio | jul",
        "8": "agosto | ago",
        "9": "septiembre | setiembre | sep | sept | set",
        "10": "octubre | oct",
        "11": "noviembre | nov",
        "12": "diciembre | dic",
    },  # fmt: skip
    numbers={
        "1": "uno | un | una",
        "2": "dos",
        "3": "tres",
        "4": "cuatro",
        "5": "cinco",
        "6": "seis",
        "7": "siete",
        "8": "ocho",
        "9": "nueve",
        "10": "diez",
        "11": "once",
        "12": "doce | una docena",
        "13": "trece",
        "14": "catorce",
        "15": "quince",
        "16": "dieciséis",
        "17": "diecisiete",
        "18": "dieciocho",
        "19": "diecinueve",
        "20": "veinte",
        "21": "veintiuno | veintiún | veintiuna",
        "22": "veintidós",
        "23": "veintitrés",
        "24": "veinticuatro",
        "25": "veinticinco",
        "26": "veintiséis",
        "27": "veintisiete",
        "28": "veintiocho",
        "29": "veintinueve",
        "30": "treinta",
        "31": "treinta y uno | treinta y un | treinta y una",
        "32": "treinta y dos",
        "33": "treinta y tres",
        "34": "treinta y cuatro",
        "35": "treinta y cinco",
        "36": "treinta y seis",
        "37": "treinta y siete",
        "38": "treinta y ocho",
        "39": "treinta y nueve",
        "40": "cuarenta",
        "41": "cuarenta y uno | cuarenta y un | cuarenta y una",
        "42": "cuarenta y dos",
        "43": "cuarenta y tres",
        "44": "cuarenta y cuatro",
        "45": "cuarenta y cinco",
        "46": "cuarenta y seis",
        "47": "cuarenta y siete",
        "48": "cuarenta y ocho",
        "49": "cuarenta y nueve",
        "50": "cincuenta",
        "51": "cincuenta y uno | cincuenta y un | cincuenta y una",
        "52": "cincuenta y dos",
        "53": "cincuenta y tres",
        "54": "cincuenta y cuatro",
        "55": "cincuenta y cinco",
        "56": "cincuenta y seis",
        "57": "cincuenta y siete",
        "58": "cincuenta y ocho",
        "59": "cincuenta y nueve",
        "60": "sesenta",
        "61": "sesenta y uno | sesenta y un | sesenta y una",
        "62": "sesenta y dos",
        "63": "sesenta y tres",
        "64": "sesenta y cuatro",
        "65": "sesenta y cinco",
        "66": "sesenta y seis",
        "67": "sesenta y siete",
        "68": "sesenta y ocho",
        "69": "sesenta y nueve",
        "70": "setenta",
        "71": "setenta y uno | setenta y un | setenta y una",
        "72": "setenta y dos",
        "73": "setenta y tres",
        "74": "setenta y cuatro",
        "75": "setenta y cinco",
        "76": "setenta y seis",
        "77": "setenta y siete",
        "78": "setenta y ocho",
        "79": "setenta y nueve",
        "80": "ochenta",
        "81": "ochenta y uno | ochenta y un | ochenta y una",
        "82": "ochenta y dos",
        "83": "ochenta y tres",
        "84": "ochenta y cuatro",
        "85": "ochenta y cinco",
        "86": "ochenta y seis",
        "87": "ochenta y siete",
        "88": "ochenta y ocho",
        "89": "ochenta y nueve",
        "90": "noventa",
        "91": "noventa y uno | noventa y un | noventa y una",
        "92": "noventa y dos",
        "93": "noventa y tres",
        "94": "noventa y cuatro",
        "95": "noventa y cinco",
        "96": "noventa y seis",
        "97": "noventa y siete",
        "98": "noventa y ocho",
        "99": "noventa y nueve",
        "100": "cien | ciento | un centenar",
    },  # fmt: skip
    genres={},
    countries={},
    tongues={},
    aspects={},
    praise="",
    blame="",
    tags={},
)
