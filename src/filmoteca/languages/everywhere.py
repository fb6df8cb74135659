"""Names that are written alike in all languages: prizes, places that rate films, certificate systems, given names."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache
from importlib import resources

WORDS: Mapping[str, Mapping[str, str]] = {
    "prize": {
        "Academy Award": "academy award | academy awards | oscar | oscars | óscar | óscares | óscars | premio oscar | premios oscar | premios óscar | premio óscar",
        "Golden Globe": "golden globe | golden globes | golden globe award | golden globe awards | globo de oro | globos de oro | globo de ouro | globos de ouro | "
        "globo d'oro | globi d'oro",
        "BAFTA": "bafta | baftas | bafta award | bafta awards | british academy film award | british academy film awards | british academy | premio bafta | premios bafta | prémio bafta | prêmio bafta | prêmios bafta",
        "Palme d'Or": "palme d'or | palma de oro | palma d'oro | palma de ouro | goldene palme | goldenen palme",
        "Grand Prix": "grand prix | grand prix du jury | großer preis der jury | großen preis der jury | gran premio del jurado | gran premio della giuria | grande prémio do júri | grande prêmio do júri",
        "Golden Bear": "golden bear | goldener bär | goldenen bären | goldene bär | oso de oro | ours d'or | orso d'oro | urso de ouro",
        "Silver Bear": "silver bear | silver bears | silberner bär | silbernen bären | silberne bär | silberner bären | oso de plata | ours d'argent | orso d'argento | urso de prata",
        "Golden Lion": "golden lion | goldener löwe | goldenen löwen | goldene löwe | león de oro | lion d'or | leone d'oro | leão de ouro",
        "Silver Lion": "silver lion | silberner löwe | silbernen löwen | león de plata | lion d'argent | leone d'argento | leão de prata",
        "Golden Leopard": "golden leopard | goldener leopard | goldenen leoparden | leopardo de oro | léopard d'or | pardo d'oro | leopardo de ouro",
        "Golden Shell": "golden shell | concha de oro | goldene muschel | goldenen muschel | coquille d'or | concha de ouro | conchiglia d'oro",
        "Silver Shell": "silver shell | concha de plata | concha de prata",
        "Volpi Cup": "volpi cup | coppa volpi | copa volpi | coupe volpi",
        "Caméra d'Or": "caméra d'or | camera d'or | cámara de oro",
        "Queer Palm": "queer palm",
        "Teddy": "teddy award | teddy awards | teddy",
        "César": "césar | césars | cesar | cesars | césar award | césar awards | cesar award | cesar awards | premio césar | premios césar | premio cesar | premi césar",
        "Prix Lumière": "prix lumière | prix lumières | prix des lumières | lumières award",
        "Prix Louis-Delluc": "prix louis-delluc | louis-delluc",
        "Goya": "goya | goyas | goya award | goya awards | premio goya | premios goya | prix goya | prémio goya | prêmio goya",
        "Ariel": "premio ariel | premios ariel | ariel award | ariel awards",
        "Platino": "premio platino | premios platino",
        "Forqué": "premio forqué | premios forqué | premio feroz | premios feroz",
        "David di Donatello": "david di donatello | david",
        "Nastro d'argento": "nastro d'argento | nastri d'argento",
        "Deutscher Filmpreis": "deutscher filmpreis | deutschen filmpreis | deutsche filmpreis | deutsche filmpreise | deutschen filmpreise | deutschen filmpreises | lola | lolas | bundesfilmpreis | german film award | german film awards",
        "Bayerischer Filmpreis": "bayerischer filmpreis | bayerischen filmpreis | bayerische filmpreis | bavarian film award",
        "European Film Award": "european film award | european film awards | europäischer filmpreis | europäischen filmpreis | europäische filmpreise | premio del cine europeo | premios del cine europeo | prix du cinéma européen | european film prize | felix",
        "Independent Spirit Award": "independent spirit award | independent spirit awards | spirit award | spirit awards | film independent spirit award | film independent spirit awards",
        "Gotham Award": "gotham award | gotham awards | gotham independent film award | gotham independent film awards",
        "Screen Actors Guild Award": "screen actors guild award | screen actors guild awards | screen actors guild | sag award | sag awards | premio del sindicato de actores | premios del sindicato de actores",
        "Directors Guild of America Award": "directors guild | directors guild of america | directors guild award | directors guild of america award | dga award",
        "Writers Guild of America Award": "writers guild award | writers guild of america award | wga award",
        "Critics' Choice": "critics' choice | critics choice | critics' choice award | critics' choice awards | critics choice award | critics choice awards | critics' choice movie award | critics' choice movie awards",
        "Emmy": "emmy | emmys | emmy award | emmy awards | primetime emmy award",
        "Grammy": "grammy | grammys | grammy award | grammy awards",
        "Tony": "tony award | tony awards",
        "Saturn Award": "saturn award | saturn awards",
        "Annie Award": "annie award | annie awards",
        "Hugo Award": "hugo award",
        "Razzie": "razzie | razzies | golden raspberry | golden raspberry award | golden raspberry awards",
        "FIPRESCI": "fipresci prize | fipresci award | fipresci-preis | premio fipresci | premio de la fipresci | prix fipresci | prémio fipresci | prêmio fipresci | fipresci",
        "Sophia": "prémio sophia | prémios sophia",
        "Kikito": "kikito | kikitos",
        "Guldbagge": "guldbagge | guldbagge award | guldbagge awards",
        "Bodil": "bodil award | bodil awards | bodil",
        "Japan Academy": "japan academy prize | japan academy film prize | japanese academy award",
        "Filmfare": "filmfare award | filmfare awards",
        "National Film Award": "national film award | national film awards",
        "People's Choice": "people's choice award | people's choice awards",
        "MTV Movie Award": "mtv movie award | mtv movie awards",
        "London Film Critics Circle": "london film critics circle award | london film critics circle awards | london film critics' circle award | london film critics' circle awards | london film critics circle",
        "Chicago Film Critics Association": "chicago film critics association award | chicago film critics association awards | chicago film critics association",
        "New York Film Critics Circle": "new york film critics circle award | new york film critics circle awards | new york film critics circle",
        "Los Angeles Film Critics": "los angeles film critics association award | los angeles film critics association awards | los angeles film critics association",
        "National Board of Review": "national board of review award | national board of review awards | national board of review",
        "National Society of Film Critics": "national society of film critics award | national society of film critics awards | national society of film critics",
        "Casting Society of America": "casting society of america award | casting society of america",
        "Producers Guild": "producers guild of america award | producers guild award",
        "American Film Institute": "afi award | afi awards",
        "British Independent Film Award": "british independent film award | british independent film awards | bifa | bifas",
        "Un Certain Regard": "un certain regard prize | prix un certain regard | premio un certain regard",
    },
    "paper": {
        "paper": "the guardian | the new york times | new york times | the washington post | los angeles times | the times | the observer | the independent | the telegraph | variety | the hollywood reporter | "
        "hollywood reporter | indiewire | sight & sound | empire magazine | entertainment weekly | rolling stone | vanity fair | the new yorker | the atlantic | le monde | libération | le figaro | les inrockuptibles | "
        "première | positif | el país | el mundo | la vanguardia | cinemanía | der spiegel | die zeit | süddeutsche zeitung | frankfurter allgemeine | epd film | la repubblica | corriere della sera | la stampa | "
        "folha de s.paulo | o globo | expresso | screen daily | deadline | the village voice | chicago sun-times | film comment",
    },
    "rater": {
        "IMDb": "imdb | imdb.com | internet movie database",
        "Rotten Tomatoes": "rotten tomatoes | rottentomatoes | tomatometer",
        "Metacritic": "metacritic | metascore",
        "Letterboxd": "letterboxd",
        "TMDB": "tmdb | themoviedb",
        "FilmAffinity": "filmaffinity | film affinity",
        "SensaCine": "sensacine",
        "AlloCiné": "allociné | allocine",
        "SensCritique": "senscritique",
        "Filmstarts": "filmstarts",
        "Moviepilot": "moviepilot",
        "MYmovies": "mymovies",
        "ComingSoon": "comingsoon",
        "AdoroCinema": "adorocinema | adoro cinema",
        "Filmow": "filmow",
        "CineCartaz": "cinecartaz | público",
        "Fotogramas": "fotogramas",
        "Télérama": "télérama",
        "Cahiers du cinéma": "cahiers du cinéma",
        "CinemaScore": "cinemascore",
        "Trakt": "trakt",
        "Douban": "douban",
        "MUBI": "mubi",
        "Kinopoisk": "kinopoisk",
    },
}


_ARTICLES = frozenset("Les Le La El Los Las Der Die Das Den Des Il Lo Gli Un Una Une Os As Um Uma".split())
"""Given names somewhere ('Les' in English) that begin too many titles elsewhere."""


@cache
def given_names() -> frozenset[str]:
    """Return given names of people in film, as written with a capital."""
    table = resources.files(__package__).joinpath("given_names.txt").read_text(encoding="utf-8")
    names = frozenset(table.split()) | frozenset(MORE_GIVEN_NAMES.split())
    bare = frozenset(_bare(name) for name in names if not name.isascii())  # 'Francois Cluzet' on pages without accents
    return (names | bare) - _ARTICLES


def _bare(name: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter))


# What lists of American film people lack. Ours.
MORE_GIVEN_NAMES = """
Adèle Agnès Aïssa Alain Albane Alexandre Alice Aline Amélie Anaïs André Anouk Antoine Arnaud Arthur Audrey Aurélie Aurore Barbet Bastien Béatrice
Benoît Bérénice Bernard Bertrand Brigitte Bruno Camille Carole Catherine Cécile Cédric Céline Chantal Charlotte Chloé Christian Christophe Claire
Claude Clément Clotilde Clovis Corinne Damien Daniel Danielle David Delphine Denis Denys Didier Dominique Édith Éléonore Élise Élodie Emmanuel
Emmanuelle Éric Estelle Étienne Eugène Fabienne Fabrice Fanny Félix Florence Florian François Françoise Frédéric Gaël Gaspard Gérard Géraldine Germaine
Gilles Grégoire Guillaume Gustave Guy Hafsia Hélène Henri Hervé Hippolyte Hugo Ibrahim Ingrid Irène Isabelle Isild Jacques Jean Jean-Luc Jean-Pierre
Jean-Louis Jean-Claude Jean-Marc Jérémie Jérôme Joachim Joséphine Judith Julie Julien Juliette Justine Karim Karin Ladj Laetitia Laure Laurence Laurent
Léa Léon Léonie Léopold Lionel Loïc Louis Louise Luàna Luc Lucien Ludivine Ludovic Lyna Madeleine Maïwenn Manuel Marc Marcel Margot Marguerite Marianne
Marie Marion Mathieu Mathilde Matthieu Maurice Mélanie Mélissa Michel Michèle Mireille Monique Muriel Nadège Nadia Natacha Nathalie Nicolas Nicole Noé
Noémie Odile Olivia Olivier Pascal Pascale Patrice Patrick Paul Pauline Philippe Pierre Quentin Rachida Raphaël Raymond Rebecca Régis Rémi René Renée Robin
Roger Romain Romane Roman Roschdy Roxane Sabine Sabrina Samir Sandrine Sébastien Serge Simone Solène Sophie Stéphane Suzanne Swann Sylvain Sylvie Tahar
Thierry Thomas Tonie Valérie Vanessa Victor Victoire Vincent Virginie Vladimir Xavier Yann Yannick Yasmine Yolande Yves Yvonne Zabou Zita
Adrián Agustín Aitana Alba Alberto Alejandra Alejandro Alex Álex Alfonso Alfredo Alicia Almudena Álvaro Amaia Amparo Ana Andrés Ángel Ángela Antonio Ariadna
Armando Arturo Aurora Bárbara Beatriz Belén Benicio Berta Blanca Borja Candela Carla Carlos Carmelo Carmen Carolina Catalina Cayetana Cecilia César Chus Claudia
Clara Concha Cristina Cristóbal Damián Dani Darío David Diego Dolores Eduard Eduardo Elena Elías Eloy Elvira Emilio Emma Enrique Ernesto Esteban Esther Eugenio Eva
Fabián Federico Felipe Félix Fernando Fele Francisco Gabino Gabriel Gael Gastón Germán Gerardo Gonzalo Goya Graciela Gregorio Guadalupe Guillermo Gustavo Héctor Hugo
Icíar Ignacio Inés Inma Irene Isabel Isaki Iván Jaime Javier Jesús Joaquín Jordi Jorge José Josep Juan Juanjo Julia Julián Julieta Julio Karra Kiti Laia Laura Leonardo
Leonor Leticia Lluís Lola Lorena Lucía Lucrecia Luis Luisa Macarena Maite Malena Manolo Manuel Marcelo Marcos María Mariana Mariano Maribel Marina Mario Marisa Marta
Martín Mateo Matías Mauricio Maxi Mercedes Miguel Milena Mónica Montxo Natalia Nicolás Nieves Norma Núria Óscar Oscar Pablo Paco Paloma Pamela Pascual Patricia Paula Paulina
Paz Pedro Penélope Pepe Pilar Quim Rafael Raquel Raúl Ricardo Roberto Rocío Rodrigo Rosa Rossy Rubén Salma Salvador Santiago Sara Sebastián Secun Selton Sergi Sergio Silvia
Sofía Soledad Susana Teresa Terele Tomás Trini Unax Valentina Valeria Verónica Vicente Víctor Victoria Ximena Yalitza Yolanda Yuliet
Achim Albrecht Alexander Alexandra Almut Andrea Andreas Angela Anja Anke Anna Anne Annette Anton Armin August Axel Barbara Bastian Beate Benjamin Benno Bernd Bernhard
Bettina Birgit Birte Björn Bodo Brigitte Bruno Burghart Burkhard Carl Carla Caroline Christa Christa-Maria Christel Christian Christiane Christine Christoph Claudia Clemens Corinna
Corinna Cornelia Cosima Cyril Dagmar Daniel Daniela David Detlev Devid Dieter Dietmar Dominik Doris Dorothee Eberhard Eckhart Edgar Edgar Edith Elfriede Elisabeth Elke Ellen Emil
Emilia Erich Ernst Erwin Eva Fatih Feo Ferdinand Florian Frank Franka Franz Franziska Friederike Friedrich Fritz Gabriel Gabriele Georg Gerd Gerhard Gert Gisela Gottfried Götz
Günter Günther Gustav Gustaf Hagen Hanna Hannah Hannelore Hanns Hans Hans-Jochen Harald Hark Hartmut Heike Heiner Heinrich Heinz Helena Helene Helga Helmut Henry Herbert Hermann
Hildegard Hinnerk Horst Hubert Hubertus Ilse Ina Ingrid Iris Isabell Jakob Jan Jan-Josef Jan-Ole Jana Jasmin Jella Jens Jessica Joachim Jochen Johann Johanna Johannes Jonas Jördis Jörg
Jost Josef Judith Julia Julian Juliane Jürgen Justus Karl Karl-Heinz Karin Karoline Katharina Kathrin Katja Katrin Kirsten Klaus Konstantin Kurt Lars Laura Lea Lena Leni Leon Leonard
Leonie Liv Liv-Lisa Lothar Louis Lotte Ludwig Luise Lukas Maja Manfred Marc Marcel Marcus Maren Margarethe Margit Maria Mario Marius Markus Marlene Martin Martina Matthias Max
Maximilian Mechthild Meret Michael Mirko Moritz Nadja Nastassja Nicolette Nicole Nina Nora Norbert Oliver Oskar Otto Paul Paula Paulina Peter Petra Philipp Pia Rainer Ralf Regina
Reinhard Reinhold Renate Richard Robert Roland Rolf Romy Rudolf Rüdiger Sabine Samuel Sandra Sascha Saskia Sebastian Senta Sibel Siegfried Sigrid Silke Simon Sonja Sophie Stefan
Stefanie Steffen Stephan Sunnyi Susanne Sven Sylvester Sylvia Tessa Thekla Theo Thomas Thorsten Til Tilman Tim Timo Tobias Tom Toni Torsten Trystan Udo Ulrich Ulrike Ulf Ursula Ute
Uwe Valerie Vera Verena Vicky Viktor Volker Walter Werner Wilhelm Wim Winfried Wolf Wolfgang Wotan Yvonne
Adriano Agostino Alba Alberto Aldo Alessandra Alessandro Alessio Alfredo Alice Andrea Angela Angelo Anita Anna Antonella Antonio Asia Aurora Barbara Beatrice Bernardo Bianca
Bruno Camillo Carla Carlo Carolina Caterina Cesare Chiara Cinzia Claudia Claudio Corrado Cristian Cristiana Cristina Damiano Daniela Daniele Dario Davide Diego Domenico Donatella
Edoardo Elena Eleonora Elio Elisa Emanuela Emanuele Emma Ennio Enrico Enzo Ermanno Ettore Fabio Fabrizio Fausto Federica Federico Ferruccio Filippo Fiorella Flavio Florinda Francesca
Francesco Franco Furio Gabriele Gabriella Gaspare Gennaro Giacomo Giada Gian Giancarlo Gianfranco Gianluca Gianni Gigi Gillo Gina Gino Giorgia Giorgio Giovanna Giovanni Giuliano
Giulia Giuliana Giulietta Giulio Giuseppe Goffredo Ilaria Isabella Jasmine Kasia Laura Lamberto Lello Leonardo Liliana Lina Lino Lorenzo Luca Lucia Luciano Lucio Ludovica Luigi Luisa
Maddalena Manuela Marcello Marco Margherita Maria Mariangela Mario Marta Martina Massimo Matilda Matteo Maurizio Michela Michelangelo Michele Micaela Milena Monica Nada Nando Nanni Nicola
Nicoletta Nino Olivia Ottavia Paola Paolo Pasquale Pasqualino Pier Piera Piero Pierfrancesco Pietro Pina Pupi Raffaele Raffaella Raoul Renato Riccardo Roberta Roberto Rocco Romolo
Roberto Rosa Rosalba Ruggero Sabrina Salvatore Sandro Sara Sergio Sidney Silvana Silvia Silvio Simona Simone Sofia Stefania Stefano Susanna Suso Teresa Tiziana Toni Tonino Tony Toto
Tommaso Ugo Umberto Valentina Valeria Valerio Vincenzo Virna Vittoria Vittorio Walter
Adriana Afonso Alexandre Alice Aluízio Álvaro Amélia Ana Anabela André Antônio António Arnaldo Arlindo Artur Augusto Bárbara Beatriz Bento Bernardo Braulio Bráulio Bruna Bruno Caetano Caio
Camila Carla Carlos Carminho Carolina Cássia Catarina Cauã Célia César Cláudia Cláudio Cristina Dalton Daniel Daniela Darlene Débora Denise Dira Diogo Domingos Douglas Eduardo
Eliane Elza Ernesto Eunice Fábio Fátima Felipe Fernanda Fernando Filipa Filipe Flávia Flávio Francisco Gabriel Gero Gilberto Glauber Gonçalo Graça Grace Guilherme Gustavo Heitor
Helena Hélio Henrique Hermila Hugo Inês Irandhir Isabel Isabél Ivo Jackson Jaime João Joana Joaquim Joana Jorge José Júlia Juliana Juliano Júlio Karim Karine Kátia Kléber Kleber Laís Lázaro Leandro
Leonor Letícia Lourenço Lúcia Luciana Luís Luísa Luiz Luiza Maeve Manoel Manuel Manuela Marcélia Marcelo Márcio Marco Marcos Margarida Maria Mariana Marieta Marília Mário Marta Matheus Maurício
Miguel Milhem Mónica Mônica Murilo Nadja Nelson Nuno Othon Olga Paula Paulo Pedro Rafael Raquel Regina Renata Renato Ricardo Rita Roberta Roberto Rodrigo Rogério Rosa Rui Ruy Sandra Sandro Sebastião
Selton Sérgio Seu Silvia Sílvia Sofia Sônia Soraia Susana Teresa Tiago Thiago Tomás Tônia Vanessa Vasco Vera Vicente Vinícius Virgínia Vítor Wagner Walter Wanderley Zezé Zeca
Abbas Abdellatif Agnieszka Ahmed Akira Aki Alejandro Alfonso Ali Amir Andrei Andrey Andrzej Ang Anders Anurag Apichatpong Arben Asghar Ashutosh Atom Bahman Bela Béla Bille Bong Boris Chan-wook Chen Chloé Cristi Cristian Dag
Danis Dev Dolph Eddy Elem Emir Eva Farhad Fatih Federico Gong Guru Haifaa Hany Haruka Hayao Hideo Hirokazu Hong Hou Hsiao-hsien Hiroshi Hlynur Ildikó Ingmar Ingrid Isabella Isao Ivan Jafar Jan Jang Jasna Jia Jiří Joachim Joon-ho
Joshua Jun Juraj Kaneto Katsuhiro Kar-wai Kenji Keiko Kang-ho Kirin Koji Kōji Krzysztof Lars Lav Leila Liv Luchino Mads Mahmoud Mai Majid Małgorzata Margarethe Mani Masaki Max Mia Mikhail Milan Miloš Mira Mohsen Mohammad Nadine Nagisa Naomi Nina Nuri Ousmane
Park Paweł Payman Peyman Pirjo Raj Ritesh Roman Ruben Ryūsuke Ryusuke Sakura Samira Satyajit Sergei Setsuko Shahab Shinya Shohei Shōhei Sidse Song Stellan Susanne Taika Takashi Takeshi Tae-hwa Tang Taraneh Thomas Tilda Tobias Tony Toni Toshiro Toshirō Trine Tsai Udo Vibeke Viggo
Víctor Wojciech Wong Xiaoshuai Yasujirō Yasujiro Yorgos Yimou Youssef Yuen Zbigniew Zhang Ziyi Zinedine
Aamir Aaliyah Abdel Abdelkader Abdou Abel Abhishek Abigaïl Adel Aden Adepero Adewale Adil Adjoa Aditya Adria Adwoa Agata Agathe Aishwarya Ajay Aksel
Akshay Alaa Alain-Fabien Alanna Albertina Aleksandar Aleksandra Aleksei Aleksey Aleksi Alexej Alfre Alia Alida Alina Aline Alireza Allegra Alma Alva
Alycia Amanda Amandla Amaury Amine Aminata Amitabh Amparo Amrita Anamaria Anderson Andréas Ane Angourie Anjelica Anna-Maria Annasophia Anneke Annibale
Ansel Anthea Anthony Antonin Antti Anupam Anushka Anya Arcangelo Archie Arian Ariana Arieh Armand Armelle Armie Arnold Arsinée Asia Asta Astrid Atsuko
Aubrey Ayo Ayoub Azucena Bahar Baki Balthazar Barbra Barkhad Barnaby Barry Basil Bastien Bella Benedetta Benedict Benoit Berlinde Bernadette
Bernardino Berto Bette Beyoncé Bibi Bijou Birgitte Blythe Bora Borje Brad Brady Brendan Brett Brie Brigid Britt Bronagh Bryce Bukky Burak Burhan
Buster Cailee Cailín Caitríona Cameron Camillo Candice Carice Carloto Carol-Ann Carrie-Anne Casimir Caspar Cate Catrinel Caterina Chadwick Chantal
Charly Chieko Chishu Chishū Chiwetel Chloë Choi Chow Chris Chulpan Cillian Cissy Clancy Claudie Cleo Clifton Clint Clive Colman Conrad Constance
Corneliu Cristi Cyd Cynda Dafne Dagny Dakota Dalila Danai Danuta Daphne Dario Darius Daveigh Dea Deborah Deepika Dehlila Delroy Demián Denholm Denzel
Deragh Dermot Desmond Diahann Diane Didem Dimitri Dino Djibril Djimon Doğa Dolores Domenica Domhnall Dominga Doona Doria Dorota Dragan Drazen Drew
Dušan Dylan Ebon Edda Eddie Edin Edna Eero Ehren Eija Eija-Liisa Eike Eili Eirik Eitan Ekin Elia Eliza Elizabete Ella Elle Elodie Elsa Elyas Emad
Emeric Emerald Emin Emir Enea Engin Ennio Ercan Érica Eriq Erland Erna Eros Errol Ersan Estelle Esthela Estibaliz Eszter Ethel Etsuko Eusebio
Evangeline Ewan Ewa Ezra Fantasia Farah Fares Fellag Feng Fiona Fionnuala Firmine Forough Francois Franchot Frankie Frederik Frida Fumiyo Gaby Gaël
Galatéa Gal Garance Gaia Gena Gene Geneviève Geoffrey Geraldine Ghassan Giacinta Gianina Gideon Giustino Glauco Gloria Golshifteh Gong Greer Greta
Gugu Gunnar Gunnel Gustaf Gwyneth György Hadas Hagai Haing Hal Halit Halle Hanneke Hannes Hanno Haruko Harriet Hattie Hayley Heath Hedda Hedwig Hedy
Helmi Henner Herbert Hidetoshi Hildur Hilary Hippolyte Hoyte Humbert Humphrey Hussain Idris Ilker Imelda Imogen Inbal Indira Ingo Ingvar Inka Ioana
Ione Irène Irfan Irm Irrfan Isaach Isabela Isamu Isao Ishaan Itziar Iva Ivana Ivanka Jaafar Jackie Jaco Jacob Jada Jaeden Jake Jalil Jameson Jamel
Jamila Jan-Michael Janina Janine Jannik Jared Jarin Jarmila Jason Jaspreet Jaume Jayro Jean-Baptiste Jean-Charles Jean-François Jean-Jacques
Jean-Michel Jean-Paul Jean-Philippe Jean-Yves Jeanne Jeannette Jella Jemima Jena Jennifer Jeremy Jesse Jesuthasan Jia Jim Jodie Joaquin Jóhann
Jóhannes Jonah Jonathan Jonna Joost Jordan Jovan Julianne Juno Jussi Jusuf Jytte Kad Kaitlyn Kajol Kamal Kamel Kareena Karel Karl-Heinz Karlheinz
Karra Kasi Katarzyna Kate Katharine Katia Kathryn Kati Katrine Kaya Keanu Keir Keira Keisha Kelly Kelvin Ken Kerry Kersti Kessen Khalid Kiefer Kieran
Kiernan Kim Kinuyo Kirk Kirsten Kitty Kristen Kristin Kristina Kristine Krysia Krysty Kumail Kurt Kwak Kyle Kyoko Kyōko LaKeith Laila Lakeith Lambert
Lana Larissa Lashana Lasse Laszlo László Latifa Lauren Lavinia Leah LeBron Lee Leigh Leila Leïla Lemmy Lena Lenny Leo Leonor Leos Letitia Lianella
Lilia Lilian Lillian Lili Lily Lily-Rose Linh-Dan Lino Linus Lionel Lisa Lisandro Livia Logan Lola Loretta Lou Lubna Lucy Ludivine Ludovico Luise
Lukas Lula Lupita Lutz Lyès Lynne Macaulay Macha Macon Mads Magaye Maggie Magnus Mahershala Mai Maika Maïa Malcolm Malik Malin Malina Manal Manjinder
Marat Marceline Margaret Margarete Margarita Margo Mariam Marianna Mariel Marija Marilú Marilyn Marin Mariska Marisol Marjane Marketa Marlon Marsha
Martita Mary-Louise Masayuki Masanobu Mat Mateus Maud Maureen Maurizia Maxence Maxim Maxine Maya Mbissine Mehdi Mehmet Melina Melissa Meltem Merab
Merve Meryl Mikael Mikhaïl Mikkel Milla Millicent Mimmo Mina Minnie Mira Miranda Miriam Mitsuko Moira Molly Monia Morfydd Morgan Morten Mounia
Mstyslav Myriam Myrna Nadezhda Nadine Nahuel Najwa Naomi Naoko Nastasia Nawazuddin Neda Neele Neil Nell Nella Nicolaj Nicoletta Niels Nigel Nikolai
Nikolaj Nina Nino Nirali Noah Noémi Noomi Noor Noriko Nurgül Nuri Octavia Odessa Ofelia Oksana Oleg Olga Olimpia Olivier Olwen Omar Omid Oona Oprah
Orlando Ornella Orson Oskar Osman Otar Otello Özge Paddy Pamela Panos Parker Parminder Pål Patti Paz Pedja Penelope Perdita Pernilla Pete Phellipe
Phoebe Pippo Poppy Pratap Preity Priscilla Priyanka Quincy Rachael Rade Ragnar Rainer-Werner Rajkummar Ralph Ram Rami Ramin Ranbir Randall Ranveer
Raoul Rasika Ravi Ray Reda Rees Reese Regé Reginaldo Reika Rémy Renate Ressel Ridley Riccardo Riko Rinko Rita Ritwik Robbie Robin Rolando Ron Ronan
Rooney Roque Rosamund Rosanna Rosario Rosel Rosemarie Ross Rossella Rosy Roy Ruben Rufus Rui Rupert Ruth Rutger Ryō Sabu Sadie Saïd Sakina Salim Sally
Samantha Sami Samuli Sanaa Sandra Saoirse Saskia Satoshi Satya Sayombhu Scatman Scott Sebastião Sela Selena Serhat Seth Setareh Seu Seydou Seymour
Shahadi Shaheen Sharlto Sharon Shia Shima Shirley Sidonie Sienna Signe Sigourney Silvana Silvero Simon Simonetta Sinéad Sissy Sjón Slimane Smadi
Sofian Soia Solène Solveig Souleymane Soumitra Sofie Spencer Stacy Stanley Stefania Steffi Stéphan Sterling Stephanie Steve Stig Sturla Subrata
Sukanya Sverrir Sybil Sydney Taciana Tahar Tajh Takako Takanobu Tala Tallulah Tamara Tanja Tara Taraji Tatsuya Taylor Tea Téa Ted Tessa Thandie
Thandiwe Thea Thelma Theodora Thierno Thora Tiffany Tilda Timothée Tippi Tobey Tobias Toko Tomaz Tommy Toneko Toni Topher Toshio Toshirô Toshirō
Trevante Trine Trisha Tuba Tuğba Tuppence Tyler Tynne Uma Uri Uzo Vaclav Václav Vahina Valene Valérie Vangelis Vanja Vernon Viggo Vicky Vidya Viola
Virginie Viveca Viveik Vlad Wagner Warwick Wes Whoopi Willem Willy Winona Woody Yalda Yao Yasmin Yasujirō Yeo-jeong Yiğit Ynès Yoji Yoo Yoon Youn Yul
Yūki Yun-jin Yunus Yūya Zac Zahn Zazie Zendaya Zoe Zoë Zoé Zofia Zsa Zuzana Žigmund
"""
