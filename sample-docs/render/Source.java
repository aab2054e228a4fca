import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A source text: its running head and foot, its blocks, its footnotes by number.
record Source(String head, String foot, List<Block> blocks, Map<String, String> notes) {

    private static final Pattern ITEM = Pattern.compile("(\\d{1,2}\\.|\\d{1,2}[)°]|[a-z]\\)|[-–]) (.*)", Pattern.DOTALL);
    private static final Pattern NOTE = Pattern.compile("\\[(\\d)] (.*)", Pattern.DOTALL);

    static Source read(Path file) throws IOException {
        String head = "";
        String foot = "";
        List<Block> blocks = new ArrayList<>();
        Map<String, String> notes = new LinkedHashMap<>();
        List<String> pending = new ArrayList<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add("");
        for (String line : lines) {
            if (line.startsWith("@head ")) {
                head = line.substring(6);
            } else if (line.startsWith("@foot ")) {
                foot = line.substring(6);
            } else if (line.startsWith("@")) {
                continue;
            } else if (startsBlock(line)) {
                flush(pending, blocks, notes);
                if (!line.isBlank()) {
                    pending.add(line);
                }
            } else {
                pending.add(line);
            }
        }
        return new Source(head, foot, List.copyOf(blocks), notes);
    }

    private static boolean startsBlock(String line) {
        return line.isBlank() || line.matches("(#{1,3}|[<>]|>>) .*|---|===")
                || ITEM.matcher(line).matches() || NOTE.matcher(line).matches();
    }

    private static void flush(List<String> pending, List<Block> blocks, Map<String, String> notes) {
        if (pending.isEmpty()) {
            return;
        }
        String first = pending.getFirst();
        String text = String.join(" ", pending).strip();
        Matcher item = ITEM.matcher(text);
        Matcher note = NOTE.matcher(text);
        if (first.startsWith("|")) {
            blocks.add(new Block.Table(pending.stream().map(Source::cells).toList()));
        } else if (first.startsWith("#")) {
            int level = first.indexOf(' ');
            blocks.add(new Block.Heading(level, text.substring(level + 1)));
        } else if (first.equals("---")) {
            blocks.add(new Block.Rule());
        } else if (first.equals("===")) {
            blocks.add(new Block.PageBreak());
        } else if (first.startsWith(">> ")) {
            blocks.add(new Block.Line('»', text.substring(3)));
        } else if (first.startsWith("> ") || first.startsWith("< ")) {
            blocks.add(new Block.Line(first.charAt(0), text.substring(2)));
        } else if (note.matches()) {
            notes.put(note.group(1), note.group(2));
        } else if (item.matches()) {
            blocks.add(new Block.Item(item.group(1), item.group(2)));
        } else {
            blocks.add(new Block.Paragraph(text));
        }
        pending.clear();
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        for (String cell : row.substring(1, row.lastIndexOf('|')).split("\\|")) {
            cells.add(cell.strip());
        }
        return cells;
    }
}
