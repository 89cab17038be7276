package org.dealwright;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.syntax.elements.GivenMethodsConjunction;
import jakarta.ejb.Schedule;
import jakarta.ejb.Timeout;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.Random;
import java.util.stream.Stream;
import org.dealwright.platform.ClockProducer;
import org.dealwright.platform.error.DomainException;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.ChangesNothing;
import org.dealwright.platform.rest.Idempotent;
import org.dealwright.platform.rest.Requires;
import org.dealwright.platform.task.TaskHandler;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The layers, as STYLE has them. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.dealwright");

  @TestFactory
  Stream<DynamicTest> rules() {
    return Arrays.stream(ArchitectureTest.class.getDeclaredFields())
        .filter(field -> field.getType() == ArchRule.class)
        .map(field -> dynamicTest(field.getName(), () -> rule(field).check(CLASSES)));
  }

  private static ArchRule rule(Field field) throws IllegalAccessException {
    return (ArchRule) field.get(null);
  }

  static final ArchRule contractsStandOnTheJdkAlone =
      classes()
          .that()
          .resideInAPackage("org.dealwright.api..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.dealwright.api..", "java..", "org.jspecify..");

  static final ArchRule theKernelIsPure =
      classes()
          .that()
          .resideInAPackage("org.dealwright.scoring.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.dealwright.scoring.model..",
              "org.dealwright.api.scoring..",
              "java.lang..",
              "java.util..",
              "java.nio.charset..",
              "java.security..",
              "java.text..",
              "org.jspecify..");

  static final ArchRule theKernelUsesStrictMath =
      noClasses()
          .that()
          .resideInAPackage("org.dealwright.scoring.model..")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Math.class, Random.class, Clock.class);

  static final ArchRule domainKnowsOfJakartaThePersistenceAnnotationsAlone =
      noClasses()
          .that()
          .resideInAPackage("..domain..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("jakarta..")
                  .and(
                      are(
                          com.tngtech.archunit.base.DescribedPredicate.not(
                              resideInAPackage("jakarta.persistence..")))));

  static final ArchRule domainHasNoEntityManager =
      noClasses()
          .that()
          .resideInAPackage("..domain..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class);

  static final ArchRule applicationKnowsNoRestJpaOrJson =
      noClasses()
          .that()
          .resideInAPackage("..application..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "jakarta.ws.rs..",
                  "jakarta.persistence..",
                  "com.fasterxml.jackson..",
                  "java.sql..",
                  "org.jdbi.."));

  static final ArchRule restStaysInRest =
      noClasses()
          .that()
          .resideOutsideOfPackages("..rest..", "org.dealwright.host.keycloak..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.ws.rs..");

  static final ArchRule theDatabaseStaysInPersistence =
      noClasses()
          .that()
          .resideOutsideOfPackages("..persistence..", "org.dealwright.schema..")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(
              EntityManager.class, java.sql.Connection.class, java.sql.PreparedStatement.class);

  static final ArchRule timersStayInJobs =
      methods()
          .that()
          .areAnnotatedWith(Schedule.class)
          .or()
          .areAnnotatedWith(Timeout.class)
          .should()
          .beDeclaredInClassesThat()
          .resideInAPackage("..job..");

  static final ArchRule taskHandlersStayInJobs =
      classes().that().implement(TaskHandler.class).should().resideInAPackage("..job..");

  static final ArchRule transactionsAreOpenedByUseCases =
      methods()
          .that()
          .areAnnotatedWith(Transactional.class)
          .should()
          .beDeclaredInClassesThat()
          .resideInAPackage("..application..");

  static final ArchRule restShowsNoEntities =
      noClasses()
          .that()
          .resideInAPackage("..rest..")
          .should()
          .dependOnClassesThat()
          .areAnnotatedWith(Entity.class);

  static final ArchRule everyRestMethodSaysWhatItRequires =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Path.class)
          .and()
          .arePublic()
          .and()
          .areDeclaredInClassesThat(
              describe(
                  "are not open to everybody",
                  type -> !type.getAnnotationOfType(Path.class).value().startsWith("/public/")))
          .should()
          .beAnnotatedWith(Requires.class);

  static final ArchRule everyChangeIsAuditedOrSaysThatItIsNone =
      changingMethods()
          .should()
          .beAnnotatedWith(Audited.class)
          .orShould()
          .beAnnotatedWith(ChangesNothing.class);

  static final ArchRule theAuditLogKnowsOperationsByTheirIds =
      methods()
          .that()
          .areAnnotatedWith(Audited.class)
          .should(
              new ArchCondition<>("have the operation id as their name in the audit log") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                  String name = method.getAnnotationOfType(Audited.class).value();
                  String id = method.getAnnotationOfType(Operation.class).operationId();
                  if (!name.equals(id)) {
                    events.add(violated(method, method.getFullName() + ": " + name + ", " + id));
                  }
                }
              });

  /** What is kept of an answer, to be given again, is read from a Response. */
  static final ArchRule idempotentMethodsAnswerWithResponses =
      methods()
          .that()
          .areAnnotatedWith(Idempotent.class)
          .should()
          .haveRawReturnType(Response.class);

  private static GivenMethodsConjunction changingMethods() {
    return methods()
        .that()
        .areAnnotatedWith(POST.class)
        .or()
        .areAnnotatedWith(PUT.class)
        .or()
        .areAnnotatedWith(PATCH.class)
        .or()
        .areAnnotatedWith(DELETE.class);
  }

  static final ArchRule featuresHaveNoCycles =
      slices().matching("org.dealwright.(*)..").should().beFreeOfCycles();

  static final ArchRule timeComesFromTheClock =
      noClasses()
          .that()
          .doNotBelongToAnyOf(ClockProducer.class)
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callConstructor(Date.class);

  /** The clock ticks in microseconds, and then the JDK's millis() divides by zero. */
  static final ArchRule theClockIsAskedForInstants =
      noClasses().should().callMethod(Clock.class, "millis");

  static final ArchRule failuresThatClientsSeeHaveCodes =
      classes()
          .that()
          .areAssignableTo(RuntimeException.class)
          .and()
          .resideInAPackage("..error..")
          .should()
          .beAssignableTo(DomainException.class);

  static final ArchRule onlyPersistenceAndTheOutboxUseTheGateway =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "..persistence..",
              "org.dealwright.platform.event..",
              "org.dealwright.platform.idempotency..")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(SqlGateway.class);
}
