import java.util.ArrayList;
import java.util.List;

/// Breaks a text into lines, with hyphens where a word does not fit, and places them.
final class LineBreaker {

    private final Faces faces;
    private final Hyphenator hyphenator = new Hyphenator();
    private final boolean typewriter;

    LineBreaker(Faces faces, boolean typewriter) {
        this.faces = faces;
        this.typewriter = typewriter;
    }

    /// Lines at y = 0, 0, ... (the caller moves them); `first` is the indent of the first line.
    List<Placed.Line> lines(String text, Face face, double left, double measure, double first, boolean justified) {
        List<Piece> pieces = pieces(text);
        List<Placed.Line> lines = new ArrayList<>();
        double space = faces.width(" ", face);
        double room = measure - first;
        double x = left + first;
        List<Piece> line = new ArrayList<>();
        double used = 0;
        int i = 0;
        while (i < pieces.size()) {
            Piece piece = pieces.get(i);
            double width = faces.width(clean(piece.text), face);
            double gap = line.isEmpty() ? 0 : space;
            if (used + gap + width <= room) {
                line.add(piece);
                used += gap + width;
                i++;
                continue;
            }
            int cut = cut(piece.text, room - used - gap, face);
            if (cut > 0 && (room - used > 3 * space || line.isEmpty())) {
                line.add(new Piece(clean(piece.text.substring(0, cut)) + "-", piece.mark));
                used += gap + faces.width(line.getLast().text, face);
                pieces.set(i, new Piece(piece.text.substring(cut), -1));
            } else if (line.isEmpty()) {
                line.add(piece);
                used = width;
                i++;
            }
            lines.add(place(line, x, room, used, face, justified));
            line = new ArrayList<>();
            used = 0;
            room = measure;
            x = left;
        }
        if (!line.isEmpty()) {
            lines.add(place(line, x, room, used, face, false));
        }
        return lines;
    }

    private int cut(String word, double room, Face face) {
        int best = 0;
        for (int at : hyphenator.breaks(word)) {
            if (faces.width(clean(word.substring(0, at)) + "-", face) <= room) {
                best = at;
            }
        }
        return best;
    }

    private Placed.Line place(List<Piece> line, double left, double room, double used, Face face, boolean justified) {
        double space = faces.width(" ", face);
        double extra = justified && line.size() > 1 ? (room - used) / (line.size() - 1) : 0;
        List<Placed.Word> words = new ArrayList<>();
        double x = left;
        for (Piece piece : line) {
            words.add(new Placed.Word(clean(piece.text), x, 0, face, piece.mark));
            x += faces.width(clean(piece.text), face) + space + extra;
        }
        return new Placed.Line(words, false);
    }

    private record Piece(String text, int mark) {
    }

    private static String clean(String text) {
        return text.replace("\u00AD", "");
    }

    private List<Piece> pieces(String text) {
        String set = text.replaceAll("\\[(\\d)]", "\u00A0($1)").replace("\\-", "\u00AD");
        set = typewriter ? typed(set) : set.replace('\'', '’');
        set = set.replaceAll(" (?=[:;?!»%])", "\u00A0").replaceAll("(?<=«|§|n°|art\\.|M\\.|Mme) ", "\u00A0")
                .replaceAll("(?<=\\d) (?=\\d|francs|p\\.c\\.|F\\b|%)", "\u00A0");
        List<Piece> pieces = new ArrayList<>();
        for (String word : set.strip().split(" +")) {
            int mark = word.indexOf(Evidence.MARK);
            if (mark >= 0) {
                pieces.add(new Piece(word.substring(0, mark) + word.substring(mark + 2), word.charAt(mark + 1) - 0xE000));
            } else {
                pieces.add(new Piece(word, -1));
            }
        }
        return pieces;
    }

    /// What a typewriter of the time has keys for: no accented capitals, no parentheses, no dashes.
    static String typed(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            boolean accentedCapital = Character.isUpperCase(c) && c > 127;
            out.append(accentedCapital
                    ? java.text.Normalizer.normalize(String.valueOf(c), java.text.Normalizer.Form.NFD).substring(0, 1)
                    : String.valueOf(c));
        }
        return out.toString().replace('–', '-').replace("œ", "oe").replace('«', '"').replace('»', '"')
                .replace('(', '/').replace(')', '/');
    }
}
