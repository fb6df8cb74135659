"""The words of English."""

from __future__ import annotations

from filmoteca.languages.model import Language, counted

LANGUAGE = Language(
    code="en",
    name="English",
    abbreviations=(
        "mr mrs ms messrs mx dr drs prof st sts mt ft rev hon pres gov sen rep gen maj capt cmdr lt sgt cpl pvt adm insp supt br "
        "cf vs viz e.g i.e eg ie ca approx est dept feat dir prod exec assoc asst ibid incl excl no# nos# vol# vols# ch# chs# pt# "
        "pts# ed+ eds+ fig# figs# p pp# op# col# art# al+ min+ mins+ hr+ hrs+ sec+ secs+ jr+ sr+ esq+ inc+ ltd+ co+ corp+ bros+ "
        "llc+ plc+ etc+ a.m+ p.m+ u.s+ u.k+ u.s.a+ d.c+ l.a+ n.y+ ph.d+ b.a+ m.a+ m.d+ a.d+ b.c+ jan# feb# mar# apr# jun# jul# "
        "aug# sep# sept# oct# nov# dec# ave+ blvd+ rd+ sq+ calif+ conn+ mich+ minn+ tenn+"
    ),
    boilerplate=(
        "[edit | leave a comment | leave a reply | post a comment | add a comment | add your comment | write a comment | "
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
    months=counted(
        "january | jan; february | feb; march | mar; april | apr; may; june | jun; july | jul; august | aug; september | sep | sept; "
        "october | oct; november | nov; december | dec"
    ),
    numbers=counted(
        "one; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve | a dozen; thirteen; fourteen; fifteen; sixteen; "
        "seventeen; eighteen; nineteen; twenty; twenty-one | twenty one; twenty-two | twenty two; twenty-three | twenty three; "
        "twenty-four | twenty four; twenty-five | twenty five; twenty-six | twenty six; twenty-seven | twenty seven; "
        "twenty-eight | twenty eight; twenty-nine | twenty nine; thirty; thirty-one | thirty one; thirty-two | thirty two; "
        "thirty-three | thirty three; thirty-four | thirty four; thirty-five | thirty five; thirty-six | thirty six; "
        "thirty-seven | thirty seven; thirty-eight | thirty eight; thirty-nine | thirty nine; forty; forty-one | forty one; "
        "forty-two | forty two; forty-three | forty three; forty-four | forty four; forty-five | forty five; forty-six | forty six; "
        "forty-seven | forty seven; forty-eight | forty eight; forty-nine | forty nine; fifty; fifty-one | fifty one; "
        "fifty-two | fifty two; fifty-three | fifty three; fifty-four | fifty four; fifty-five | fifty five; fifty-six | fifty six; "
        "fifty-seven | fifty seven; fifty-eight | fifty eight; fifty-nine | fifty nine; sixty; sixty-one | sixty one; "
        "sixty-two | sixty two; sixty-three | sixty three; sixty-four | sixty four; sixty-five | sixty five; sixty-six | sixty six; "
        "sixty-seven | sixty seven; sixty-eight | sixty eight; sixty-nine | sixty nine; seventy; seventy-one | seventy one; "
        "seventy-two | seventy two; seventy-three | seventy three; seventy-four | seventy four; seventy-five | seventy five; "
        "seventy-six | seventy six; seventy-seven | seventy seven; seventy-eight | seventy eight; seventy-nine | seventy nine; "
        "eighty; eighty-one | eighty one; eighty-two | eighty two; eighty-three | eighty three; eighty-four | eighty four; "
        "eighty-five | eighty five; eighty-six | eighty six; eighty-seven | eighty seven; eighty-eight | eighty eight; "
        "eighty-nine | eighty nine; ninety; ninety-one | ninety one; ninety-two | ninety two; ninety-three | ninety three; "
        "ninety-four | ninety four; ninety-five | ninety five; ninety-six | ninety six; ninety-seven | ninety seven; "
        "ninety-eight | ninety eight; ninety-nine | ninety nine; hundred | a hundred | one hundred"
    ),
    genres={},
    countries={},
    tongues={},
    aspects={},
    praise="",
    blame="",
    tags={},
)
