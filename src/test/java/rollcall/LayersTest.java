package rollcall;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

class LayersTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("rollcall");

    @Test
    void importsRunDownhill() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("verbs")
                .definedBy("rollcall.cli..")
                .optionalLayer("joints")
                .definedBy("rollcall.build..", "rollcall.serve..")
                .layer("work")
                .definedBy(
                        "rollcall.read..",
                        "rollcall.resolve..",
                        "rollcall.map..",
                        "rollcall.store..",
                        "rollcall.release..",
                        "rollcall.check..",
                        "rollcall.page..",
                        "rollcall.search..",
                        "rollcall.rectangle..",
                        "rollcall.reconcile..",
                        "rollcall.compare..")
                .layer("ground")
                .definedBy("rollcall.fact..", "rollcall.iri..", "rollcall.vocab..", "rollcall.account..")
                .whereLayer("verbs")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("joints")
                .mayOnlyBeAccessedByLayers("verbs")
                .whereLayer("work")
                .mayOnlyBeAccessedByLayers("joints", "verbs")
                .check(HOUSE);
    }

    @Test
    void factsImportTheJdkOnly() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("rollcall.fact")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", "rollcall.fact", "org.jspecify..")
                .check(HOUSE);
    }

    @Test
    void noPackagesDependOnEachOtherInCircles() {
        slices().matching("rollcall.(*)..").should().beFreeOfCycles().check(HOUSE);
        slices().matching("rollcall.serve.(*)..").should().beFreeOfCycles().check(HOUSE);
    }
}
