import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Font files under the folders given to the program, by file name.
final class Faces {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Map<String, Path> files = new HashMap<>();
    private final Map<String, Font> loaded = new HashMap<>();

    Faces(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            walk.filter(Files::isRegularFile).sorted().forEach(f -> files.putIfAbsent(f.getFileName().toString(), f));
        }
    }

    Path file(String name) {
        Path file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("no font file " + name + " in the font folder");
        }
        return file;
    }

    Font font(Face face) {
        Font base = loaded.computeIfAbsent(face.file(), name -> {
            try {
                return Font.createFont(Font.TRUETYPE_FONT, file(name).toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalArgumentException(name, e);
            }
        });
        return base.deriveFont((float) face.size());
    }

    double width(String text, Face face) {
        if (face.pitch() > 0) {
            return text.length() * face.pitch();
        }
        return font(face).getStringBounds(text, EXACT).getWidth();
    }
}
