import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Collects and writes what is known of the documents: their text page by page, and the evidence marked in them.
final class Truth {

    private final Path folder;
    private final List<String> rows = new ArrayList<>(List.of("document\tpage\tkind\taddressee\tquote"));

    Truth(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /// Pages separated by a form feed, lines as printed.
    void text(String name, List<Placed.Page> pages) throws IOException {
        String text = pages.stream().map(Placed.Page::text).collect(Collectors.joining("\n\f")) + "\n";
        Files.writeString(folder.resolve(name + ".txt"), text);
    }

    void evidence(String document, List<Placed.Page> pages, List<Evidence> evidence, boolean typewriter) {
        for (int p = 0; p < pages.size(); p++) {
            for (Placed.Line line : pages.get(p).lines()) {
                for (Placed.Word word : line.words()) {
                    if (word.mark() >= 0) {
                        Evidence e = evidence.get(word.mark());
                        String quote = e.quote().replace("\\-", "");
                        rows.add(String.join("\t", document, String.valueOf(p + 1), e.kind(), e.addressee(),
                                typewriter ? LineBreaker.typed(quote) : quote.replace('\'', '’')));
                    }
                }
            }
        }
    }

    void damage(String name, TextDamage damage) throws IOException {
        StringBuilder out = new StringBuilder("class\tpage\tline\tbefore\tafter\n");
        for (TextDamage.Done done : damage.log()) {
            out.append(done.kind()).append('\t').append(done.page()).append('\t').append(done.line()).append('\t')
                    .append(visible(done.before())).append('\t').append(visible(done.after())).append('\n');
        }
        Files.writeString(folder.resolve(name + ".damage.tsv"), out.toString());
    }

    private static String visible(String text) {
        return text.equals(" ") ? "<space>" : text.isEmpty() ? "<nothing>" : text.replace("\n", "<line end>").strip();
    }

    void close() throws IOException {
        Files.write(folder.resolve("evidence.tsv"), rows);
    }
}
