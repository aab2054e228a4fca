package org.relire.benchmark;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;

/// The peak of memory of the whole job on one long PDF of scans: makes the PDF, runs `relire run` on it in a process of its own
/// and reads the peak of its resident memory from Linux (`VmHWM`).
///
/// `MemoryBenchmark [PAGES [WORKERS [JVM OPTION...]]]`; 500 pages and two workers where nothing is said.
final class MemoryBenchmark {

    private static final int WIDTH = 2480;
    private static final int HEIGHT = 3508;
    private static final String[] WORDS = ("la commission constate que le rapport ne contient aucune donnée sur l'état des "
            + "bâtiments et recommande au ministre de faire procéder sans délai à un nouvel examen").split(" ");

    private MemoryBenchmark() {
    }

    public static void main(String[] args) throws Exception {
        int pages = args.length > 0 ? Integer.parseInt(args[0]) : 500;
        String workers = args.length > 1 ? args[1] : "2";
        List<String> options = List.of(args).subList(Math.min(2, args.length), args.length);
        Path folder = Files.createTempDirectory("relire-memory");
        Path pdf = folder.resolve("scans.pdf");
        write(pdf, pages);
        System.out.printf("%d pages, %,d bytes%n", pages, Files.size(pdf));
        run(folder, pdf, workers, options);
    }

    private static void run(Path folder, Path pdf, String workers, List<String> options) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                "--add-modules=jdk.incubator.vector", "-Djava.awt.headless=true", "-Drelire.home=" + Path.of("").toAbsolutePath()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.relire.boot.Main", "run", pdf.toString(),
                "-j", workers, "-o", folder.resolve("out").toString(), "--json"));
        Process process = new ProcessBuilder(command).redirectError(folder.resolve("log").toFile())
                .redirectOutput(folder.resolve("summary.json").toFile()).start();
        long start = System.nanoTime();
        long peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, peakOf(process.pid()));
            Thread.sleep(500);
        }
        System.out.printf("exit %d, %.0f s, peak %,d MB%n", process.exitValue(), (System.nanoTime() - start) / 1e9, peak / 1024);
        System.out.println(Files.readString(folder.resolve("summary.json")));
    }

    /// In kilobytes; 0 once the process is gone.
    private static long peakOf(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    private static void write(Path pdf, int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(CCITTFactory.createFromImage(document, scan(i)), 0, 0,
                            PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                }
            }
            document.save(pdf.toFile());
        }
    }

    /// A page of its own with specks, as photocopies have them.
    private static BufferedImage scan(int page) {
        Random random = new Random(page);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 48));
        for (int y = 400; y < HEIGHT - 400; y += 120) {
            StringBuilder line = new StringBuilder();
            while (line.length() < 80) {
                line.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
            }
            graphics.drawString(line.toString(), 250, y);
        }
        for (int i = 0; i < 300; i++) {
            graphics.fillRect(random.nextInt(WIDTH), random.nextInt(HEIGHT), 3, 3);
        }
        graphics.dispose();
        return image;
    }
}
