package org.relire.repair;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Stretches of a text that are no running text, and right as they stand: leaders, hyphens that open a line, addresses of the net, references of letters, dates with Roman months, boxes to tick, dots and the like that part the items of a
/// row, endings for either gender (`étudiant·e·s`).
final class Verbatim {
    private static final Pattern ADDRESS = Pattern.compile("(?<!\\S)\\S{0,60}?(?:[\\p{L}\\d]@[\\p{L}\\d.-]{1,60}\\.\\p{L}{2}|www\\.|://)\\S{0,200}");
    private static final Pattern BOX = Pattern.compile("[■▪▣☐☑☒□]");
    private static final Pattern EMPTY_BOX = Pattern.compile("[☐□]");
    /// A sign with white space about it, and its like some words on.
    private static final Pattern SEPARATOR = Pattern.compile("(?<=\\s)([•■▪~])(?=[^\\S\\n][^\\n.;:!?]{1,60}?[^\\S\\n]\\1\\s)|(?<=\\s([•■▪~])[^\\S\\n][^\\n.;:!?]{1,60}?[^\\S\\n])\\2(?=\\s)"
            + "|(?<=[.!?] )■(?=\\s*(?:\\n|$))");
    private static final Pattern ROUGHLY = Pattern.compile("~(?= ?\\d)");
    private static final Pattern ENDING = Pattern.compile("(?i)(?<=\\p{L})[·•](?:e|s|es|le|les|ne|nes|se|ses|sse|sses|te|tes|ve|ves|ère|ères|ière|ières|rice|rices|trice|trices|euse|euses|x)"
            + "(?:[·•][sx])*(?![\\p{L}·•])");
    /// With a star for a dot.
    private static final Pattern STARRED = Pattern.compile("(?=\\*)(?<=\\p{L}{4})\\*(?:e?s|e|nes?|tes?|rices?|trices?|euses?)(?!\\p{L})");
    /// With full stops for dots: only where the text has it twice.
    private static final Pattern STOPPED = Pattern.compile("(?<=\\p{Ll}{2}|\\bUn|\\bun)\\.(?:e|es|ne|nes|te|tes|rice|euse)(?:\\.s)?(?![\\p{L}.])");
    /// What a letter or a file is known by: `N/Réf. : 3/II/M/47.112`.
    private static final Pattern REFERENCE = Pattern.compile("(?=[NVnv\\p{Lu}\\d])(?<![\\p{L}\\d/])(?:[NVnv]/[Rr][ée]f(?!\\p{L})\\.?(?: ?:)?|(?!DATE)(?=[^\\s/]{1,12}/[^\\s/]{1,12}/)(?=\\S{0,24}\\d)[\\p{Lu}\\d.-]{1,12}(?:/(?:[\\p{Lu}\\d.-]{1,12}|\\p{Ll})){2,6}(?![\\p{L}/]))".replace("DATE", "[\\dlIOSBZ]{1,2}/[\\dlIOSBZ]{1,2}/[\\dlIOSBZ]{2,4}(?![\\p{L}\\d/])"));
    private static final Pattern ROMAN_DATE = Pattern.compile("(?=\\d)(?<![\\p{L}\\d/.-])\\d{1,2}([/.-])[IVX]{1,4}\\1(?:1[89]|20)?\\d\\d(?![\\p{L}\\d])");
    private static final Pattern NUMBERED = Pattern.compile("(?=[nN]°)(?<!\\p{L})[nN]°s?\\d{1,5}(?![\\p{L}\\d])");
    /// Figures in groups of three behind no other figure, signs that are a cell of a table, and what says that a page goes on.
    private static final Pattern GROUPS = Pattern.compile("(?=\\d)(?<![\\p{L}\\d.,/])(?<!\\d )\\d{1,3}(?: \\d{3})+(?![\\p{L}\\d])");
    private static final Pattern CELL = Pattern.compile("(?m)(?=[+–-])(?<=[ \\t]{2})[+–-](?=[ \\t]{2}|$)");
    private static final Pattern GOES_ON = Pattern.compile("\\.{1,3}/\\.{1,3}");
    private static final Pattern ABBREVIATION = Pattern.compile("(?=[a-z]\\.[a-z]|r°)(?<![\\p{L}\\d.])(?:p\\.c|e\\.a|e\\.s|a\\.i|f\\.f|i\\.c|s\\.p|n\\.s\\.p|i\\.e|e\\.g|n\\.d|s\\.d|s\\.l|l\\.c|o\\.c|p\\.ex|r°-v°)\\.(?![\\p{L}\\d])");
    /// Signs of comparison and powers among figures, and per mille as it is typed.
    private static final Pattern FORMULA = Pattern.compile("(?=[<>^o])(?:(?<=\\s)[<>](?=\\s?\\d)|(?<=\\d)\\^(?=-?\\d)|(?<=\\d )o/oo(?!\\p{L}))");
    /// What stands before an item of a list or a heading, and the numbers of pages of a preface.
    private static final Pattern ITEM = Pattern.compile("(?m)^[ \\t]*(?:[*•■](?=[ \\t]+\\p{L})|\\d{1,2}(?=\\.[ \\t]+\\p{Lu})|[A-Z]\\.[IVX]{1,4}\\.(?:[a-z]\\.)?(?=\\s)|[-–][ \\t]*[ivxl]{1,7}[ \\t]*[-–][ \\t]*$)");
    /// A place without an address: `au lieu dit "Fond des Vaux"`; and land: `14 ha 30 a 12 ca`.
    private static final Pattern SO_CALLED = Pattern.compile("(?<=\\b(?:au|un|du|le) lieu |\\b(?:aux|des|les) lieux )dits?\\b(?= [\"«“\\p{Lu}])");
    private static final Pattern LAND = Pattern.compile("(?=\\d)(?<![\\p{L}\\d.,])\\d+ ?(?:ha \\d+ ?a(?: \\d+ ?ca)?|a \\d+ ?ca|ha \\d+ ?ca)(?!\\p{L})");
    private static final Pattern ENTITY = Pattern.compile("&\\p{L}{2,6};|(?<!\\S)@\\p{L}{4,}");

    /// One of which each of the patterns of signs needs.
    private static final Pattern SIGN = Pattern.compile("[@&■▪▣☐☑☒□•~·*]|www\\.|://|\\p{Ll}\\.e");

    private Verbatim() {}

    /// The places of a text that are part of such a stretch.
    static BitSet find(String text) {
        BitSet places = Leaders.find(text);
        places.or(OpeningHyphens.find(text));
        add(ROMAN_DATE, text, places);
        add(GROUPS, text, places);
        add(CELL, text, places);
        add(NUMBERED, text, places);
        add(ABBREVIATION, text, places);
        add(FORMULA, text, places);
        add(ITEM, text, places);
        add(SO_CALLED, text, places);
        add(LAND, text, places);
        places.or(Symbols.find(text));
        if (text.indexOf('/') >= 0) {
            add(REFERENCE, text, places);
            add(GOES_ON, text, places);
        }
        if (SIGN.matcher(text).find()) {
            addSigns(text, places);
        }
        return places;
    }

    private static void addSigns(String text, BitSet places) {
        add(ADDRESS, text, places);
        if (EMPTY_BOX.matcher(text).find()) {
            add(BOX, text, places);
        }
        add(SEPARATOR, text, places);
        add(ROUGHLY, text, places);
        add(ENDING, text, places);
        add(STARRED, text, places);
        add(ENTITY, text, places);
        if (STOPPED.matcher(text).results().count() > 1) {
            add(STOPPED, text, places);
        }
    }

    private static void add(Pattern pattern, String text, BitSet places) {
        for (Matcher found = pattern.matcher(text); found.find(); ) {
            places.set(found.start(), found.end());
        }
    }
}
