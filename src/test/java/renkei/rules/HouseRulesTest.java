package renkei.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** Keeps the rooms of the house apart. */
@AnalyzeClasses(packages = "renkei", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
    private static final String JAVA = "java..";
    private static final String NULLNESS = "org.jspecify.annotations..";

    @ArchTest
    static final ArchRule office_knows_only_java_and_a_csv_parser =
            only("renkei.office..", JAVA, NULLNESS, "org.apache.commons.csv..");

    @ArchTest
    static final ArchRule standard_knows_only_java_and_offices =
            only("renkei.standard..", JAVA, NULLNESS, "renkei.office..");

    @ArchTest
    static final ArchRule check_knows_only_java_and_the_standard =
            only("renkei.check..", JAVA, NULLNESS, "renkei.office..", "renkei.standard..");

    @ArchTest
    static final ArchRule comparisons_know_only_java_offices_and_the_standard =
            only("renkei.compare", JAVA, NULLNESS, "renkei.office..", "renkei.standard..");

    @ArchTest
    static final ArchRule reports_of_comparisons_know_only_comparisons_pages_and_json = only(
            "renkei.compare.report..",
            JAVA,
            NULLNESS,
            "com.fasterxml.jackson..",
            "renkei.compare",
            "renkei.html..",
            "renkei.standard..");

    @ArchTest
    static final ArchRule conversions_know_only_java_offices_and_the_standard =
            only("renkei.convert..", JAVA, NULLNESS, "renkei.office..", "renkei.standard..");

    @ArchTest
    static final ArchRule bench_knows_what_it_measures_and_the_libraries_it_measures_against = only(
            "renkei.bench..",
            JAVA,
            "javax.crypto..",
            "com.sun.management..",
            NULLNESS,
            "org.apache.commons.csv..",
            "renkei.office..",
            "renkei.standard..",
            "renkei.check..",
            "renkei.sending..",
            "renkei.sample..",
            "renkei.trust..",
            "renkei.ledger..",
            "renkei.folder..",
            "renkei.home..");

    @ArchTest
    static final ArchRule sending_knows_only_java_offices_and_the_standard =
            only("renkei.sending..", JAVA, NULLNESS, "renkei.office..", "renkei.standard..");

    @ArchTest
    static final ArchRule pages_know_only_java = only("renkei.html..", JAVA, NULLNESS);

    @ArchTest
    static final ArchRule forms_know_only_java_pages_and_the_standard =
            only("renkei.form..", JAVA, NULLNESS, "renkei.html..", "renkei.standard..", "renkei.office..");

    @ArchTest
    static final ArchRule folder_knows_only_java_and_what_travels =
            only("renkei.folder..", JAVA, NULLNESS, "renkei.office..", "renkei.standard..", "renkei.sending..");

    @ArchTest
    static final ArchRule trust_knows_only_java_what_travels_and_bouncy_castle = only(
            "renkei.trust..",
            JAVA,
            "javax.security..",
            "javax.crypto..",
            "javax.xml..",
            "org.w3c.dom..",
            "org.xml.sax..",
            NULLNESS,
            "org.bouncycastle..",
            "renkei.office..",
            "renkei.standard..",
            "renkei.sending..");

    @ArchTest
    static final ArchRule evidence_of_the_ledger_knows_only_rows_files_and_signatures = only(
            "renkei.ledger.archive..",
            JAVA,
            NULLNESS,
            "com.fasterxml.jackson..",
            "renkei.ledger",
            "renkei.folder..",
            "renkei.sending..",
            "renkei.trust..");

    @ArchTest
    static final ArchRule tallying_the_list_with_the_ledger_knows_only_java_and_what_both_say =
            only("renkei.ledger.tally..", JAVA, NULLNESS, "renkei.ledger", "renkei.sending..");

    @ArchTest
    static final ArchRule clusters_know_only_java = only("renkei.cluster..", JAVA, NULLNESS);

    @ArchTest
    static final ArchRule alerts_know_only_java_and_how_owners_files_are_written =
            only("renkei.expiry..", JAVA, NULLNESS, "renkei.trust..");

    @ArchTest
    static final ArchRule proofs_know_what_a_home_holds_pages_and_json_and_ask_an_operator = only(
            "renkei.proof..",
            JAVA,
            NULLNESS,
            "javax.security.auth.x500..",
            "com.fasterxml.jackson..",
            "renkei.folder..",
            "renkei.home..",
            "renkei.html..",
            "renkei.office..",
            "renkei.operator",
            "renkei.sending..",
            "renkei.standard..",
            "renkei.trust..");

    @ArchTest
    static final ArchRule only_the_flow_knows_camel = onlyIn("org.apache.camel..", "renkei.flow..");

    @ArchTest
    static final ArchRule only_the_broker_knows_artemis = onlyIn("org.apache.activemq..", "renkei.broker..");

    @ArchTest
    static final ArchRule only_the_broker_knows_jms = noClasses()
            .that(not(resideInAnyPackage("renkei.broker..")))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("jakarta.jms..", "org.springframework.jms..", "org.messaginghub.."));

    @ArchTest
    static final ArchRule only_the_ledger_knows_jdbc = noClasses()
            .that(not(resideInAPackage("renkei.ledger.jdbc..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.h2..", "org.flywaydb.."));

    @ArchTest
    static final ArchRule only_trust_knows_bouncy_castle = onlyIn("org.bouncycastle..", "renkei.trust..");

    @ArchTest
    static final ArchRule only_the_operator_channel_knows_the_web =
            onlyIn("org.springframework.web..", "renkei.operator..");

    @ArchTest
    static final ArchRule nothing_below_depends_on_the_flow = noClasses()
            .that(resideInAnyPackage(
                    "renkei.office..",
                    "renkei.standard..",
                    "renkei.check..",
                    "renkei.compare..",
                    "renkei.convert..",
                    "renkei.sending..",
                    "renkei.trust..",
                    "renkei.expiry..",
                    "renkei.folder..",
                    "renkei.cluster..",
                    "renkei.ledger..",
                    "renkei.broker..",
                    "renkei.report..",
                    "renkei.html..",
                    "renkei.form..",
                    "renkei.bench..",
                    "renkei.home.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("renkei.flow..", "renkei.cli..", "renkei.operator.."));

    @ArchTest
    static final ArchRule there_are_no_cycles =
            slices().matching("renkei.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule time_comes_from_a_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("tests set the clock: " + Clock.class.getName());

    @ArchTest
    static final ArchRule every_package_says_what_it_is_and_excludes_null = classes()
            .should(new ArchCondition<>("live in a package with a package-info that is null-marked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(org.jspecify.annotations.NullMarked.class);
                    events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " is not @NullMarked"));
                }
            });

    @ArchTest
    static final ArchRule no_class_is_named_for_nothing = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    private static ArchRule only(String where, String... allowed) {
        String[] all = java.util.Arrays.copyOf(allowed, allowed.length + 1);
        all[allowed.length] = where;
        return classes().that(resideInAPackage(where)).should().onlyDependOnClassesThat(resideInAnyPackage(all));
    }

    private static ArchRule onlyIn(String library, String home) {
        return noClasses().that(not(resideInAPackage(home))).should().dependOnClassesThat(resideInAPackage(library));
    }
}
