package org.relire;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the house: each package uses only what stands in its line of the whitelist, and nothing runs in a circle.
///
/// Every rule is also run on the fixtures in `org.relire.fixture`, which break it: a rule that passes there tests nothing.
class ArchitectureTest {

    private static final String ROOT = "org.relire";
    private static final String[] EVERYWHERE = {"java.lang..", "java.util..", "java.io..", "java.nio..", "java.time..",
        "java.net..", "java.text..", "java.math..", "java.security..", "org.jspecify.annotations.."};

    /// Package → what it may use beside itself and the everyday parts of the JDK.
    private static final Map<String, List<String>> WHITELIST = whitelist();

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/")).importPackages(ROOT);
    private static final JavaClasses FIXTURES = new ClassFileImporter().importPackages(ROOT + ".fixture");

    private static Map<String, List<String>> whitelist() {
        Map<String, List<String>> may = new LinkedHashMap<>();
        may.put("model", List.of());
        may.put("repair", List.of("model", "it.unimi.dsi.fastutil..", "java.lang.foreign..", "org.apache.commons.text..", "ai.onnxruntime.."));
        may.put("evidence", List.of("model"));
        may.put("layout", List.of("model"));
        may.put("workflow", List.of("model", "repair", "evidence", "layout", "org.slf4j.."));
        may.put("scan", List.of("model", "workflow", "org.slf4j..", "org.apache.pdfbox..", "org.apache.fontbox..",
                "javax.imageio..", "java.awt..", "com.twelvemonkeys..", "org.w3c.dom.."));
        may.put("ocr", List.of("model", "layout", "workflow", "org.slf4j..", "net.sourceforge.tess4j..", "net.sourceforge.lept4j..",
                "com.sun.jna..", "javax.imageio..", "java.awt..", "org.apache.commons.text.."));
        may.put("proof", List.of("model", "workflow", "org.slf4j..", "org.languagetool.."));
        may.put("search", List.of("model", "workflow", "org.slf4j..", "org.apache.lucene.."));
        may.put("store", List.of("model", "workflow", "org.slf4j..", "java.sql..", "org.sqlite..", "com.fasterxml.jackson.."));
        may.put("export", List.of("model", "workflow", "org.slf4j..", "org.apache.pdfbox..", "org.apache.fontbox..",
                "javax.imageio..", "java.awt..", "javax.xml..", "org.w3c.dom..", "de.siegmar.fastcsv..", "org.dhatim.fastexcel..",
                "com.fasterxml.jackson.."));
        may.put("training", List.of("model", "repair", "workflow", "org.slf4j..", "org.tukaani.xz..", "java.awt..",
                "javax.imageio..", "it.unimi.dsi.fastutil..", "java.lang.foreign..", "org.apache.lucene..", "org.languagetool.."));
        may.put("cli", List.of("model", "workflow", "repair", "org.slf4j..", "picocli..", "me.tongfei.progressbar..",
                "com.fasterxml.jackson.."));
        // java.net for the addresses of style sheets and pictures; that nothing is fetched is a rule of its own
        may.put("gui", List.of("model", "workflow", "org.slf4j..", "java.net..", "javafx..", "org.controlsfx..", "impl.org.controlsfx..",
                "atlantafx..", "org.kordamp.ikonli..", "org.fxmisc..", "org.reactfx.."));
        may.put("boot", List.of("model", "repair", "evidence", "workflow", "scan", "ocr", "proof", "search", "store",
                "export", "training", "cli", "gui", "org.slf4j..", "java.util.logging..", "javafx..", "picocli.."));
        return may;
    }

    static Stream<String> packages() {
        return WHITELIST.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void usesOnlyWhatItsWhitelistNames(String name) {
        usesOnlyItsWhitelist(ROOT, name).check(PRODUCT);
        assertBroken(usesOnlyItsWhitelist(ROOT + ".fixture", name));
    }

    private static ArchRule usesOnlyItsWhitelist(String root, String name) {
        List<String> allowed = new ArrayList<>(Arrays.asList(EVERYWHERE));
        allowed.add(root + "." + name + "..");
        for (String other : WHITELIST.getOrDefault(name, List.of())) {
            allowed.add(other.contains(".") ? other : root + "." + other + "..");
        }
        DescribedPredicate<JavaClass> permitted = resideInAnyPackage(allowed.toArray(String[]::new))
                .or(DescribedPredicate.describe("primitive", type -> type.getBaseComponentType().isPrimitive()))
                .or(DescribedPredicate.describe("array of permitted", type -> type.isArray()
                        && resideInAnyPackage(allowed.toArray(String[]::new)).test(type.getBaseComponentType())));
        return classes().that().resideInAPackage(root + "." + name + "..")
                .should(ArchConditions.onlyDependOnClassesThat(permitted)).allowEmptyShould(true);
    }

    @Test
    void everyClassHasItsPlaceInTheHouse() {
        everyClassHasItsPlace(ROOT).check(PRODUCT);
        assertBroken(everyClassHasItsPlace(ROOT + ".fixture"));
    }

    private static ArchRule everyClassHasItsPlace(String root) {
        String[] known = WHITELIST.keySet().stream().map(name -> root + "." + name + "..").toArray(String[]::new);
        return classes().that().resideInAPackage(root + "..").should().resideInAnyPackage(known);
    }

    @Test
    void packagesAreFreeOfCycles() {
        freeOfCycles(ROOT).check(PRODUCT);
        assertBroken(freeOfCycles(ROOT + ".fixture"));
    }

    private static ArchRule freeOfCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    @Test
    void guiFeaturesAreFreeOfCyclesAndMeetOnlyInTheShell() {
        freeOfCycles(ROOT + ".gui").allowEmptyShould(true).check(PRODUCT);
        featuresMeetOnlyInTheShell(ROOT).check(PRODUCT);
        assertBroken(featuresMeetOnlyInTheShell(ROOT + ".fixture"));
    }

    private static ArchRule featuresMeetOnlyInTheShell(String root) {
        return slices().matching(root + ".gui.(*)..").should().notDependOnEachOther()
                .ignoreDependency(resideInAnyPackage(root + ".gui.shell.."), DescribedPredicate.alwaysTrue())
                .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAnyPackage(root + ".gui.controls..", root + ".gui.jobs..", root + ".gui.desk.."))
                .allowEmptyShould(true);
    }

    @Test
    void viewModelsKnowNoSceneAndNoStage() {
        viewModelsKnowNoScene(ROOT).check(PRODUCT);
        assertBroken(viewModelsKnowNoScene(ROOT + ".fixture"));
    }

    private static ArchRule viewModelsKnowNoScene(String root) {
        return noClasses().that().resideInAPackage(root + ".gui..").and(simpleNameEndingWith("ViewModel"))
                .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
                .allowEmptyShould(true);
    }

    @Test
    void onlyJobsTouchThreadsOfTheToolkit() {
        onlyJobsTouchThreads(ROOT).check(PRODUCT);
        assertBroken(onlyJobsTouchThreads(ROOT + ".fixture"));
    }

    private static ArchRule onlyJobsTouchThreads(String root) {
        return noClasses().that().resideInAPackage(root + ".gui..").and().resideOutsideOfPackage(root + ".gui.jobs..")
                .should().dependOnClassesThat().haveFullyQualifiedName("javafx.application.Platform")
                .orShould().dependOnClassesThat().resideInAPackage("javafx.concurrent..").allowEmptyShould(true);
    }

    @Test
    void nothingCallsTheNetwork() {
        noNetwork(ROOT).check(PRODUCT);
        assertBroken(noNetwork(ROOT + ".fixture"));
    }

    private static ArchRule noNetwork(String root) {
        return noClasses().that().resideInAPackage(root + "..")
                .should().dependOnClassesThat().haveNameMatching("java\\.net\\.(http\\..*|.*Socket.*|InetAddress|.*URLConnection)");
    }

    private static void assertBroken(ArchRule rule) {
        assertFalse(FIXTURES.isEmpty());
        assertTrue(rule.evaluate(FIXTURES).hasViolation(), () -> "the fixtures should break: " + rule.getDescription());
    }
}
