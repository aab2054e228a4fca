package org.relire.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// First parts of compounds that never stand alone, and whose hyphen was lost: `médico pharmaceutique`, `socio économiques`.
final class LearnedPrefixes {
    static final String RULE = "lost-hyphen";

    private static final Pattern PREFIX = Pattern.compile("(?=\\p{L}{4,9}o )(?<![\\p{L}'-])(?:[Mm]édico|[Ss]ocio|[Bb]elgo|[Aa]nglo|[Gg]ermano|[Hh]ispano|[Ii]talo|[Pp]olitico|[Éé]conomico|[Jj]uridico|[Tt]echnico|[Pp]hysico"
            + "|franco(?= (?:belge|allemand|anglais|britanni|américain|espagnol|italien|russe|suisse|néerland|luxembourg|flamand)))( )(?=(?:belges?|suisses?|\\p{Ll}{3,20}(?:ques?|ciales?|ciaux|els?|elles?|ais|aises?|ands?|andes?|iens?|iennes?|ains?|aines?"
            + "|geois|geoises?|aires?|ifs?|ives?))(?!\\p{L}))");

    private LearnedPrefixes() {
    }

    /// The changes, in order.
    ///
    /// @param text folded
    static List<EncodingRules.Fix> find(String text) {
        List<EncodingRules.Fix> fixes = new ArrayList<>();
        for (Matcher found = PREFIX.matcher(text); found.find(); ) {
            fixes.add(new EncodingRules.Fix(found.start(1), found.end(1), "-", RULE));
        }
        return fixes;
    }
}
