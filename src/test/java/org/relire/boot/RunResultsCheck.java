package org.relire.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Looks at what `relire run sample-docs -o DIR` wrote. Run by `.ci/run` alone, which names the folder in the system
/// property `relire.results`; its name keeps it out of the usual tests.
class RunResultsCheck {

    private static final Path RESULTS = Path.of(System.getProperty("relire.results", "relire-out"));
    private static final Path SAMPLES = Path.of("sample-docs");
    private static final Set<String> ENDINGS = Set.of("pdf", "tif", "tiff", "png", "jpg", "jpeg", "txt");

    static List<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.map(file -> String.valueOf(file.getFileName())).filter(name -> ENDINGS.contains(ending(name)))
                    .sorted().toList();
        }
    }

    static List<String> scans() throws IOException {
        return samples().stream().filter(name -> !ending(name).equals("txt")).toList();
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Path result(String sample, String ending) {
        return RESULTS.resolve(sample.substring(0, sample.lastIndexOf('.')) + "." + ending);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}]+")).filter(word -> word.length() > 3).collect(Collectors.toSet());
    }

    @Test
    void thereAreSamples() throws IOException {
        assertTrue(samples().size() >= 8, () -> "samples in " + SAMPLES.toAbsolutePath());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void eachSampleHasItsText(String sample) throws IOException {
        String text = Files.readString(result(sample, "txt"));

        assertTrue(words(text).size() > 50, () -> "words of " + sample);
    }

    @ParameterizedTest
    @MethodSource("scans")
    void eachScanIsASearchablePdfWithTheSameWords(String sample) throws IOException {
        Set<String> expected = words(Files.readString(result(sample, "txt")));
        Set<String> found;
        try (PDDocument pdf = Loader.loadPDF(result(sample, "pdf").toFile())) {
            found = new HashSet<>(words(new PDFTextStripper().getText(pdf)));
        }
        found.retainAll(expected);

        assertTrue(found.size() >= 0.95 * expected.size(),
                () -> sample + ": " + found.size() + " of " + expected.size() + " words");
    }

    @Test
    void theTableHasFindingsAndRecommendationsWithTheirPlaces() throws IOException {
        List<NamedCsvRecord> rows;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().fieldSeparator(';').detectBomHeader(true)
                .ofNamedCsvRecord(RESULTS.resolve("evidence.csv"))) {
            rows = csv.stream().toList();
        }

        assertEquals(Set.of("finding", "recommendation"),
                rows.stream().map(row -> row.getField("kind")).collect(Collectors.toSet()));
        List<String> samples = samples();
        assertTrue(rows.stream().allMatch(row -> !row.getField("quotation").isBlank()
                && samples.contains(row.getField("document")) && Integer.parseInt(row.getField("page")) >= 1));
    }
}
