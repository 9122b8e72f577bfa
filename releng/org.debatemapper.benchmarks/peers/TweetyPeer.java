import java.io.FileReader;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.tweetyproject.arg.dung.parser.Iccma23Parser;
import org.tweetyproject.arg.dung.reasoner.AbstractExtensionReasoner;
import org.tweetyproject.arg.dung.reasoner.SatCompleteReasoner;
import org.tweetyproject.arg.dung.reasoner.SatStableReasoner;
import org.tweetyproject.arg.dung.semantics.Extension;
import org.tweetyproject.arg.dung.semantics.Semantics;
import org.tweetyproject.arg.dung.syntax.Argument;
import org.tweetyproject.arg.dung.syntax.DungTheory;
import org.tweetyproject.commons.InferenceMode;
import org.tweetyproject.logics.pl.sat.Sat4jSolver;

/** Makes TweetyProject answer like a solver of ICCMA 2023: {@code TweetyPeer PROBLEM FILE [ARGUMENT]}. Compiled by the benchmark. */
public final class TweetyPeer {

    private TweetyPeer() {
    }

    /** @param args problem, file, argument */
    public static void main(String[] args) throws Exception {
        DungTheory theory = (DungTheory) new Iccma23Parser().parse(new FileReader(args[1]));
        String[] problem = args[0].split("-");
        AbstractExtensionReasoner reasoner = reasoner(problem[1]);
        if (problem[0].equals("SE")) {
            Collection<Extension<DungTheory>> models = problem[1].equals("ST") ? reasoner.getModels(theory)
                    : List.of(reasoner.getModel(theory));
            System.out.println(models.isEmpty() ? "NO" : text(models.iterator().next()));
        } else {
            InferenceMode mode = problem[0].equals("DC") ? InferenceMode.CREDULOUS : InferenceMode.SKEPTICAL;
            System.out.println(reasoner.query(theory, new Argument("a" + args[2]), mode) ? "YES" : "NO");
        }
    }

    private static AbstractExtensionReasoner reasoner(String semantics) {
        return switch (semantics) {
            case "ST" -> new SatStableReasoner(new Sat4jSolver());
            case "CO" -> new SatCompleteReasoner(new Sat4jSolver());
            default -> AbstractExtensionReasoner.getSimpleReasonerForSemantics(Semantics.getSemantics(semantics));
        };
    }

    private static String text(Extension<DungTheory> extension) {
        return extension.stream().map(argument -> argument.getName().substring(1)).map(Integer::valueOf)
                .sorted(Comparator.naturalOrder()).map(Object::toString).collect(Collectors.joining(" ", "w ", "")).strip();
    }
}
