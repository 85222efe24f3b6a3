import java.io.FileInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** For each flavour,file on the command line prints one line: flavour, file, verdict, failed rules. */
public class Check {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (int place = 1; place < arguments.length; place++) {
            for (String name : arguments[0].split(",")) {
                PDFAFlavour flavour = PDFAFlavour.byFlavourId(name);
                try (FileInputStream file = new FileInputStream(arguments[place]);
                        PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
                        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                    ValidationResult result = validator.validate(parser);
                    StringBuilder failed = new StringBuilder();
                    for (TestAssertion assertion : result.getTestAssertions()) {
                        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                            failed.append(assertion.getRuleId().getClause()).append('-');
                            failed.append(assertion.getRuleId().getTestNumber()).append(' ');
                            failed.append(assertion.getLocation().getContext()).append(' ');
                            failed.append(String.valueOf(assertion.getMessage()).replaceAll("\\s+", " ")).append(" | ");
                        }
                    }
                    System.out.println(name + "\t" + arguments[place] + "\t" + result.isCompliant() + "\t" + failed);
                }
            }
        }
    }
}
