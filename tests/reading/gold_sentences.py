"""Sentences split by hand, in six languages: a paragraph is the list of its sentences, joined by single blanks.

A stop inside a quotation ends a sentence as any other does.
"""

from __future__ import annotations

PARAGRAPHS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "en",
        (
            "J. J. Abrams produced it with Bryan Burk.",
            "Dr. Strange (PG-13, 115 min.) opened on Nov. 4, 2016.",
            "It made $85.1 million in its first weekend!",
            "“Is that all?” asked Mr. Feige.",
            "Nobody at Walt Disney Co. would answer.",
        ),
    ),
    (
        "en",
        (
            "The film was shot in the U.S. and Canada.",
            "Samuel L. Jackson plays Maj. Warren … a bounty hunter.",
            "“I never said that.”",
            "She laughed.",
            '"It was the script."',
            "Then she left for L.A.",
            "The rest is history.",
        ),
    ),
    (
        "en",
        (
            "Monsters, Inc. was a hit.",
            "Kill Bill: Vol. 2 was not its equal.",
            "No. 5 on our list is St. Vincent.",
            "Who wrote it?",
            "Theodore Melfi did.",
        ),
    ),
    (
        "en",
        (
            "Williams (who was 29 at the time. She is 40 now) had never sung before.",
            "Her agent said no.",
            "Peter Sarsgaard said yes...",
        ),
    ),
    (
        "en",
        (
            "Mamma Mia! is a musical.",
            "He scored it 3.5 out of 5.",
            "That’s what she told Variety at 9 a.m. on Tuesday.",
            "(He did not reply.)",
            "The budget, approx. 12 million dollars, was spent by Dec. 2009.",
            "Critics, family, friends, etc.",
            "They all came.",
        ),
    ),
    (
        "en",
        (
            "“Blue Valentine” earned an R.",
            "The MPAA had first said NC-17.[3]",
            "Harvey Weinstein appealed, and won.",
            "Gosling said \"The sex felt real – it wasn't sexy or 'a sex scene', and that's why we got into trouble.\"",
            "The Guardian printed it.",
        ),
    ),
    (
        "de",
        (
            "Der Film startet am 3. Oktober 2019 in den deutschen Kinos.",
            "Regie führte u. a. Tom Tykwer, z. B. bei den Berliner Szenen.",
            "Die FSK gab ihn ab 12 frei.",
            "Er kostete ca. 13,5 Mio. Euro.",
            "Das war Dr. Seltsam egal.",
        ),
    ),
    (
        "de",
        (
            "„Ich bin nichts im Leben, aber alles auf der Leinwand“, soll sie gesagt haben.",
            "Wem?",
            "Das ist nicht überliefert.",
            "Im 19. Jahrhundert gab es noch kein Kino.",
            "1895 änderte sich das.",
            "Seitdem sind es 125 Jahre.",
        ),
    ),
    (
        "de",
        (
            "»Besser als ›Ludwig II.‹ war er nie!«",
            "So schrieb es die Zeit am 16.3.1973.",
            "Visconti starb 1976.",
            "Romy Schneider war damals 37.",
            "Sie überlebte ihn um sechs Jahre.",
            "Vgl. dazu S. 12 im Programmheft.",
        ),
    ),
    (
        "de",
        (
            "Bernd mischt sich immer ein. (lacht)",
            "Aber er friert dabei mit.",
            "Das Drehbuch (nach Joachim Fest) schrieb Eichinger selbst.",
            "Am Set sprach niemand mehr …",
            "Das ist Respekt vor der Uniform.",
            "Schnitt, Ton, Kamera usw.",
            "Die Liste ist lang.",
        ),
    ),
    (
        "de",
        (
            "In der 69. Minute fällt der Vorhang.",
            "„Warum?“ fragt Hans.",
            "„Darum.“",
            "Prof. Dr. h. c. Wim Wenders lächelt.",
            "Der Film läuft 128 Min. in der Fassung von 1987.",
        ),
    ),
    (
        "es",
        (
            "El Sr. Cianfrance tuvo que luchar mucho.",
            "¿Por qué?",
            "¡Nadie quería pagarla!",
            "Su guion pasó muchas revisiones (hasta 57), y costó 1.5 millones de dólares.",
            "La rodó en EE. UU. durante 28 días.",
        ),
    ),
    (
        "es",
        (
            'Hicimos la película que queríamos hacer".',
            "Blue Valentine es su segundo largometraje.",
            'Fue alabada por The Guardian como "una de las películas más sorprendentes en mucho tiempo".',
            "Cianfrance se aventuró después en el documental.",
            "También retrató a Mb Def (2002), Annie Lennox, etc.",
            "En 2006 volvió.",
        ),
    ),
    (
        "es",
        (
            "—¿Vienes? —preguntó Ana.",
            "—No.",
            "El mar.",
            "Pedro Almodóvar filma el mar...",
            "Pero no sale.",
            "«Es una obra maestra.»",
            "Así lo dijo J. A. Bayona en la pág. 12 de Fotogramas.",
        ),
    ),
    (
        "es",
        (
            "La Dra. Gómez lo vio dos veces.",
            "No. 1 en taquilla durante tres semanas.",
            "Dura 112 min. y se estrena el 3 de oct. de 2010.",
            "¡Qué película!",
            "«¡Corten!», gritó el director.",
            "Todos rieron.",
        ),
    ),
    (
        "fr",
        (
            "M. Hulot arrive à l’hôtel.",
            "Mme Dupuis l’attend… en vain.",
            "« Faire les quatre cents coups », c’est multiplier les bêtises.",
            "« Viens ici ! »",
            "Il vient.",
            "Le film dure 1 h 39.",
        ),
    ),
    (
        "fr",
        (
            "Pourquoi ce titre ?",
            "Nul ne le sait.",
            "« C’est une œuvre d’art. »",
            "Paul Vecchiali l’a dit à Cannes, cf. notre n° 4.",
            "Musique de J.-C. Petit, Philippe Sarde, etc.",
            "Le reste suit.",
            "Il reçut le César en févr. 1996.",
        ),
    ),
    (
        "fr",
        (
            "— Tu viens ? demanda-t-elle.",
            "— Non.",
            "Sortie le 18 septembre 2019 en France.",
            "Le jury (prés. par A. G. Iñárritu) lui donna le prix.",
            "Bof !",
            "On a ri, un peu.",
        ),
    ),
    (
        "it",
        (
            "Il sig. Rossi lo vide nel 1960.",
            "Fu girato a Cinecittà da F. Fellini con M. Mastroianni.",
            "«Che noia!» disse qualcuno.",
            "Durata: 174 min. in bianco e nero.",
            "Perché piace?",
            "Perché è vero.",
        ),
    ),
    (
        "it",
        (
            "“A casa mia lo abbiamo rifatto per davvero.",
            "È durato undici minuti, dice Loredana.",
            "Produceva Marco Belardi per Lotus, con Medusa.",
            "La canzone di Fiorella Mannoia si è presa il Nastro d'argento.",
            "Incassò oltre 17,3 milioni di euro.",
        ),
    ),
    (
        "it",
        (
            "Il prof. Bianchi (vedi pag. 12) non era d'accordo.",
            "Attori, registi, produttori ecc.",
            "Tutti applaudirono.",
            '"Gliela noleggio io, quella vera ce l\'ha lui" — così Fosco Bernardini, meccanico.',
            '"E per la Principessa lo sconto".',
        ),
    ),
    (
        "pt",
        (
            "O Sr. Salles filmou no Rio.",
            "“Parou a bateria, parou o chope, parou tudo”, contou Neide.",
            "“Quando falaram o nome, eu abracei um policial.”",
            "Custou R$ 45 milhões, i.e. quase nada.",
            "Classificação: 14 anos.",
            "Por quê?",
        ),
    ),
    (
        "pt",
        (
            "A Dra. Nise não quis falar.",
            "— Você vem? — perguntou Ana.",
            "— Vou.",
            "O filme estreou a 10 de nov. de 2000, na sala n.º 3.",
            "Tem 75 minutos, dos quais cerca de setenta sem imagem...",
            "E vozes!",
        ),
    ),
    (
        "pt",
        (
            "Foi visto em 17 de maio de 1931, no Capitólio.",
            "Eleito o melhor filme brasileiro pela Abraccine em 2015.",
            "Prêmios, bilheteria, críticas etc.",
            "Nada faltou.",
            "J. C. Monteiro pôs o casaco em cima da câmara.",
            "Depois?",
            "Filmou.",
        ),
    ),
    (
        "en",
        (
            "Running time: 1 hr. 52 min.",
            "In her U.S. debut, Ms. Seydoux shines.",
            "What a scene!",
            "The rest?",
            "Forgettable.",
        ),
    ),
    (
        "en",
        (
            "Robert Downey Jr. won.",
            "So did Da'Vine Joy Randolph, at 37.",
            "She thanked God, her publicist, and Alexander Payne (in that order).",
            "Nobody laughed.",
        ),
    ),
    (
        "en",
        (
            "The sequel, T2: Judgment Day, cost approx. $100 million vs. $6.4 million for the first.",
            "It shows.",
            '"I\'ll be back," he says.',
            "He is.",
        ),
    ),
    (
        "en",
        (
            "I saw it at 9 p.m. in Washington, D.C. with friends.",
            "Est. budget: $3m.",
            "See p. 44 for Prof. Lee's essay.",
            "Mr. T isn't in it.",
            "E.T. is.",
        ),
    ),
    (
        "en",
        (
            "Jean-Luc Godard died on 13 Sept. 2022.",
            "He was 91.",
            "“It’s not where you take things from,” he said, “it’s where you take them to.”",
            "Quite.",
        ),
    ),
    (
        "en",
        (
            "Who's Afraid of Virginia Woolf? is a play by Edward Albee.",
            "Mike Nichols filmed it in 1966.",
        ),
    ),
    (
        "de",
        (
            "Der Film (ca. 90 Min.) läuft ab 16. Januar.",
            "Am 17. ist Ruhetag.",
            "Karten gibt es tägl. ab 18 Uhr.",
            "Nähere Infos unter Tel. 030 1234.",
        ),
    ),
    (
        "de",
        (
            "„Was machst du?“, fragte sie.",
            "„Nichts.“",
            "Er log, wie immer.",
            "Dr. Mabuse, Teil 2, kam 1933 in die Kinos, d. h. fast: Goebbels verbot ihn.",
        ),
    ),
    (
        "de",
        (
            "Platz 1: Toni Erdmann.",
            "Platz 2.",
            "Victoria.",
            "Am Ende bleiben Fragen: Wer schoss?",
            "Und warum?",
            "Nr. 5 lebt!",
        ),
    ),
    (
        "de",
        (
            "Die Bundesrepublik der 70er Jahre...",
            "So sah sie aus.",
            "Vgl. Abb. 3 bzw. das Interview mit Hr. Kluge auf S. 7.",
            "Kluge, geb. 1932, lacht.",
        ),
    ),
    (
        "de",
        (
            "Das Budget lag bei 1,2 Mio. Euro.",
            "Gedreht wurde u. a. in Köln.",
            "Karl Friedrich I. spielte nicht mit.",
            "Goethes Faust I. Teil auch nicht.",
        ),
    ),
    (
        "es",
        (
            "El filme, de aprox. 90 min., se rodó en 16 mm.",
            "Costó 3 mill. de euros.",
            "¿Y qué?",
            "Ganó el Goya a la mejor dirección, etc., etc.",
            "Su autora, la Sra. Bollaín, sonrió.",
        ),
    ),
    (
        "es",
        (
            "«No sé», dijo.",
            "«Nunca lo supe».",
            "Se fue a EE.UU. en 1998.",
            "Allí conoció a D. Luis Buñuel.",
            "Según el art. 3, nadie paga.",
            "Vean la pág. 4.",
        ),
    ),
    (
        "es",
        (
            "¿Quién mató a Laura?",
            "La pregunta —¡vaya pregunta!— sigue abierta.",
            "No. 7 en la lista.",
            "Hoy no.",
            "Mañana, quizá.",
        ),
    ),
    (
        "fr",
        (
            "Le film (env. 2 h. de projection) sort le 3 janv. prochain.",
            "M. et Mme Dupont l'ont vu.",
            "Ils ont aimé, p. ex. la fin.",
            "Bravo !",
            "« Merci », dit l'auteur.",
        ),
    ),
    (
        "fr",
        (
            "« Tu mens.",
            "Tu as toujours menti. »",
            "Voilà comment elle parle.",
            "Réal. : J. Audiard.",
            "Avec E. Devos, N. Arestrup, etc.",
            "À voir.",
        ),
    ),
    (
        "fr",
        (
            "Palme d'or 2008.",
            "Le jury de S. Penn l'a choisi à l'unanimité…",
            "Cantet en pleura.",
            "Il disait : « C'est un film d'école.",
            "Rien de plus. »",
            "Quel modeste !",
        ),
    ),
    (
        "it",
        (
            "Il film dura 95 min. e costa poco.",
            "L'on. Andreotti protestò.",
            "«Panni sporchi», scrisse.",
            "De Sica rispose con una lettera.",
            "Non fu pubblicata.",
        ),
    ),
    (
        "it",
        (
            "Nel cap. 3 si spiega tutto.",
            "Nino Rota (1911-1979) compose per Fellini, Visconti ecc. per trent'anni.",
            "Che musica!",
            "Prof. Sanguineti, lei c'era?",
            "C'ero.",
        ),
    ),
    (
        "pt",
        (
            "O filme teve 2,3 mi. de espectadores.",
            "A Sra. Torres agradeceu.",
            "“Foi lindo.”",
            "Depois chorou, etc. e tal.",
            "Ver pág. 9.",
        ),
    ),
    (
        "pt",
        (
            "Glauber Rocha (n. 1939) filmou em 16 mm.",
            "— Corta!",
            "— Já?",
            "O Prof. Ismail explica: era tudo plano-sequência.",
            "Custou Cr$ 5 mil.",
        ),
    ),
)
