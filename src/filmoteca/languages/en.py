"""The words of English."""

from __future__ import annotations

from filmoteca.languages.model import Language

LANGUAGE = Language(
    code="en",
    name="English",
    abbreviations=(
        "mr mrs ms messrs mx dr drs prof st sts mt ft rev hon pres gov sen rep gen col maj capt cmdr lt sgt cpl pvt adm insp det "
        "supt fr br no nos vol vols ch chs pt pts ed eds fig figs p pp cf vs v viz al e.g i.e eg ie ca approx est dept div feat "
        "dir prod exec assoc asst op cit ibid incl excl min+ mins+ hr+ hrs+ sec+ secs+ jr+ sr+ esq+ inc+ ltd+ co+ corp+ bros+ llc+ "
        "plc+ etc+ a.m+ p.m+ am+ pm+ u.s+ u.k+ u.s.a+ d.c+ l.a+ n.y+ ph.d+ b.a+ m.a+ m.d+ a.d+ b.c+ jan+ feb+ mar+ apr+ jun+ jul+ "
        "aug+ sep+ sept+ oct+ nov+ dec+ mon+ tue+ tues+ wed+ thu+ thur+ thurs+ fri+ ave+ blvd+ rd+ sq+ minn+ mass+ calif+ conn+ "
        "ill+ mich+ wash+ tenn+ penn+"
    ),
    boilerplate=(
        "leave a comment | leave a reply | post a comment | add a comment | add your comment | write a comment | "
        "be the first to comment | no comments yet | comments are closed | comments (0) | 0 comments | "
        "your email address will not be published | required fields are marked | you must be logged in | log in to reply | "
        "log in to comment | sign in | sign up | log in | register | subscribe | newsletter | join our newsletter | "
        "get our newsletter | enter your email | we use cookies | this site uses cookies | this website uses cookies | "
        "this page uses cookies | our site uses cookies | cookie policy | cookie settings | cookies help us | accept all | "
        "accept cookies | manage cookies | manage preferences | reject all | by continuing to use | by using this site | "
        "privacy policy | terms of use | terms of service | terms and conditions | share this | share on | share: | share it | "
        "share | tweet | email this | print | pin it | follow us | follow me on | like us on facebook | like this: | "
        "like loading | loading... | loading… | related posts | related articles | related movies | related films | related: | "
        "related | similar movies: | similar movies | similar films: | similar films | you may also like | you might also like | "
        "more like this | recommended for you | read more: | read more | continue reading | read next | see also: | next: | "
        "previous: | next post | previous post | older posts | newer posts | back to top | back to home | skip to content | "
        "skip to main content | menu | search for: | search | home | advertisement | advertisements | sponsored | "
        "sponsored content | promoted | affiliate links | this post may contain affiliate | this post contains affiliate | "
        "all rights reserved | copyright | © | powered by | theme by | proudly powered by | filed under: | filed under | "
        "posted in | posted by | tags: | tagged: | tagged with | tagged | categories: | category: | rate this | your rating | "
        "report abuse | report this | buy tickets | book tickets | watch now | stream now | watch trailer | play trailer | "
        "add to watchlist | add to list | where to watch | download the app | page 1 of | go to page | edit this page | "
        "retrieved from | this article is a stub | click here | view all | show more | see all | load more | was this helpful | "
        "did you enjoy this"
    ),
    comments=(
        "comments | reader comments | user comments | responses | replies | thoughts on | comments on | user reviews | "
        "what readers say | join the discussion | comment section"
    ),
    function_words=(
        "the a an and or but nor so yet of to in on at by for with from into onto upon about above across after against along "
        "among around as before behind below beneath beside besides between beyond despite down during except inside like near off "
        "out outside over past per since than through throughout till toward towards under until up versus via within without i "
        "you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself himself "
        "herself itself ourselves themselves this that these those who whom whose which what when where why how all any both each "
        "either every few many more most much neither no none not one other others another some such same own is am are was were "
        "be been being have has had having do does did doing done will would shall should can could may might must ought let lets "
        "isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't it's "
        "that's there's he's she's i'm i've i'd you're you've they're we're what's if because although though while whereas "
        "whether unless once there here then thus hence therefore however moreover also too very just only even still already "
        "again ever never always often sometimes usually almost perhaps maybe quite rather really simply soon now later well away "
        "back else instead otherwise yes everyone everything everybody someone something nobody nothing anyone anything first last "
        "next little less least several whatever whoever whenever wherever get gets got getting make makes made say says said see "
        "seen go goes going went come comes came take takes know knows think want wants seems seem enough together far ago"
    ),
    words={},
    roles={},
    participles={},
    verbs={},
    labels={},
    months={
        "1": "january | jan",
        "2": "february | feb",
        "3": "march | mar",
        "4": "april | apr",
        "5": "may",
        "6": "june | jun",
        "7": "july | jul",
        "8": "august | aug",
        "9": "september | sep | sept",
        "10": "october | oct",
        "11": "november | nov",
        "12": "december | dec",
    },  # fmt: skip
    numbers={
        "1": "one",
        "2": "two",
        "3": "three",
        "4": "four",
        "5": "five",
        "6": "six",
        "7": "seven",
        "8": "eight",
        "9": "nine",
        "10": "ten",
        "11": "eleven",
        "12": "twelve | a dozen",
        "13": "thirteen",
        "14": "fourteen",
        "15": "fifteen",
        "16": "sixteen",
        "17": "seventeen",
        "18": "eighteen",
        "19": "nineteen",
        "20": "twenty",
        "21": "twenty-one | twenty one",
        "22": "twenty-two | twenty two",
        "23": "twenty-three | twenty three",
        "24": "twenty-four | twenty four",
        "25": "twenty-five | twenty five",
        "26": "twenty-six | twenty six",
        "27": "twenty-seven | twenty seven",
        "28": "twenty-eight | twenty eight",
        "29": "twenty-nine | twenty nine",
        "30": "thirty",
        "31": "thirty-one | thirty one",
        "32": "thirty-two | thirty two",
        "33": "thirty-three | thirty three",
        "34": "thirty-four | thirty four",
        "35": "thirty-five | thirty five",
        "36": "thirty-six | thirty six",
        "37": "thirty-seven | thirty seven",
        "38": "thirty-eight | thirty eight",
        "39": "thirty-nine | thirty nine",
        "40": "forty",
        "41": "forty-one | forty one",
        "42": "forty-two | forty two",
        "43": "forty-three | forty three",
        "44": "forty-four | forty four",
        "45": "forty-five | forty five",
        "46": "forty-six | forty six",
        "47": "forty-seven | forty seven",
        "48": "forty-eight | forty eight",
        "49": "forty-nine | forty nine",
        "50": "fifty",
        "51": "fifty-one | fifty one",
        "52": "fifty-two | fifty two",
        "53": "fifty-three | fifty three",
        "54": "fifty-four | fifty four",
        "55": "fifty-five | fifty five",
        "56": "fifty-six | fifty six",
        "57": "fifty-seven | fifty seven",
        "58": "fifty-eight | fifty eight",
        "59": "fifty-nine | fifty nine",
        "60": "sixty",
        "61": "sixty-one | sixty one",
        "62": "sixty-two | sixty two",
        "63": "sixty-three | sixty three",
        "64": "sixty-four | sixty four",
        "65": "sixty-five | sixty five",
        "66": "sixty-six | sixty six",
        "67": "sixty-seven | sixty seven",
        "68": "sixty-eight | sixty eight",
        "69": "sixty-nine | sixty nine",
        "70": "seventy",
        "71": "seventy-one | seventy one",
        "72": "seventy-two | seventy two",
        "73": "seventy-three | seventy three",
        "74": "seventy-four | seventy four",
        "75": "seventy-five | seventy five",
        "76": "seventy-six | seventy six",
        "77": "seventy-seven | seventy seven",
        "78": "seventy-eight | seventy eight",
        "79": "seventy-nine | seventy nine",
        "80": "eighty",
        "81": "eighty-one | eighty one",
        "82": "eighty-two | eighty two",
        "83": "eighty-three | eighty three",
        "84": "eighty-four | eighty four",
        "85": "eighty-five | eighty five",
        "86": "eighty-six | eighty six",
        "87": "eighty-seven | eighty seven",
        "88": "eighty-eight | eighty eight",
        "89": "eighty-nine | eighty nine",
        "90": "ninety",
        "91": "ninety-one | ninety one",
        "92": "ninety-two | ninety two",
        "93": "ninety-three | ninety three",
        "94": "ninety-four | ninety four",
        "95": "ninety-five | ninety five",
        "96": "ninety-six | ninety six",
        "97": "ninety-seven | ninety seven",
        "98": "ninety-eight | ninety eight",
        "99": "ninety-nine | ninety nine",
        "100": "hundred | a hundred | one hundred",
    },  # fmt: skip
    genres={},
    countries={},
    tongues={},
    aspects={},
    praise="",
    blame="",
    tags={},
)
