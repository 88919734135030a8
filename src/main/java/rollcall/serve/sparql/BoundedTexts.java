package rollcall.serve.sparql;

import java.util.IllegalFormatException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrLang;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/**
 * Functions over texts that no time or memory limit of the engine reaches: a pattern that backtracks for hours, a text
 * that doubles with every BIND. They are exchanged for ones that ask the run.
 */
final class BoundedTexts {
    /** Longest text a function may make, in characters. */
    private static final int LONGEST = 4 << 20;

    private BoundedTexts() {}

    /** The standard optimiser, after the exchange and before what it must not see: it would drop the sort keys. */
    static RewriteFactory optimizer(Run run) {
        return context -> op -> {
            Op exchanged = Transformer.transform(new TransformCopy(), new Exchange(run), op);
            Op optimized = Optimize.stdOptimizationFactory.create(context).rewrite(exchanged);
            return Transformer.transform(new SortKeys(), optimized);
        };
    }

    private static final class Exchange extends ExprTransformCopy {
        private final Run run;

        Exchange(Run run) {
            this.run = run;
        }

        @Override
        public Expr transform(ExprFunctionN function, ExprList args) {
            if (function instanceof E_Regex) return new Regex(args, run);
            if (function instanceof E_StrReplace) return new Replace(args, run);
            return function instanceof E_StrConcat ? new Concat(args, run) : super.transform(function, args);
        }

        @Override
        public Expr transform(ExprFunction2 function, Expr first, Expr second) {
            return function instanceof E_StrLang ? new Tagged(first, second) : super.transform(function, first, second);
        }
    }

    /** One whose tag is none is an error of the expression, as others are; the engine's own words for it break. */
    private static final class Tagged extends E_StrLang {
        Tagged(Expr text, Expr tag) {
            super(text, tag);
        }

        @Override
        public NodeValue eval(NodeValue text, NodeValue tag) {
            try {
                NodeValue tagged = super.eval(text, tag);
                // The node is made when it is first asked for, and only then is its tag looked at.
                tagged.asNode();
                return tagged;
            } catch (IllegalFormatException e) {
                throw new ExprEvalException("STRLANG: the language tag is not well-formed");
            }
        }

        @Override
        public Expr copy(Expr text, Expr tag) {
            return new Tagged(text, tag);
        }
    }

    private static @Nullable Expr optional(ExprList args, int index) {
        return args.size() > index ? args.get(index) : null;
    }

    /** Whether matching could take more than time in proportion to the text. */
    private static boolean maybeSlow(String pattern) {
        return pattern.chars().filter(c -> "*+{?|".indexOf(c) >= 0).count() > 1;
    }

    private static final class Regex extends E_Regex {
        private final Run run;
        private @Nullable Pattern compiled;

        Regex(ExprList args, Run run) {
            super(args.get(0), args.get(1), optional(args, 2));
            this.run = run;
        }

        @Override
        public NodeValue eval(List<NodeValue> args) {
            NodeValue pattern = args.get(1);
            if (!pattern.isString() || !maybeSlow(pattern.getString())) return super.eval(args);
            Node text = NodeValueOps.checkAndGetStringLiteral("REGEX", args.get(0));
            WatchedText watched = new WatchedText(text.getLiteralLexicalForm(), run);
            return NodeValue.booleanReturn(pattern(args).matcher(watched).find());
        }

        private Pattern pattern(List<NodeValue> args) {
            boolean constant =
                    getArg(2).isConstant() && (getArg(3) == null || getArg(3).isConstant());
            if (!constant) return BoundedTexts.pattern(args, 2);
            if (compiled == null) compiled = BoundedTexts.pattern(args, 2);
            return compiled;
        }

        @Override
        public Expr copy(ExprList args) {
            return new Regex(args, run);
        }
    }

    private static final class Replace extends E_StrReplace {
        private final Run run;

        Replace(ExprList args, Run run) {
            super(args.get(0), args.get(1), args.get(2), optional(args, 3));
            this.run = run;
        }

        @Override
        public NodeValue eval(List<NodeValue> args) {
            if (args.get(1).isString() && maybeSlow(args.get(1).getString())) probe(args, run);
            try {
                return checked(super.eval(args), run);
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new ExprEvalException("REPLACE: the replacement names a group that the pattern has not");
            }
        }

        @Override
        public Expr copy(ExprList args) {
            return new Replace(args, run);
        }
    }

    private static final class Concat extends E_StrConcat {
        private final Run run;

        Concat(ExprList args, Run run) {
            super(args);
            this.run = run;
        }

        @Override
        public NodeValue eval(List<NodeValue> args) {
            return checked(super.eval(args), run);
        }

        @Override
        public Expr copy(ExprList args) {
            return new Concat(args, run);
        }
    }

    private static NodeValue checked(NodeValue made, Run run) {
        if (made.asNode().getLiteralLexicalForm().length() > LONGEST) {
            run.stop(Stop.MEMORY);
            throw new StoppedQuery();
        }
        return made;
    }

    /** Runs the pattern once where it can be stopped; the engine's own run then takes no longer. */
    private static void probe(List<NodeValue> args, Run run) {
        Node text = NodeValueOps.checkAndGetStringLiteral("REPLACE", args.get(0));
        Matcher matcher = pattern(args, 3).matcher(new WatchedText(text.getLiteralLexicalForm(), run));
        while (matcher.find()) run.check();
    }

    private static Pattern pattern(List<NodeValue> args, int flagsAt) {
        String flags = args.size() > flagsAt ? args.get(flagsAt).getString() : null;
        return RegexEngine.makePattern("REGEX", args.get(1).getString(), flags);
    }
}
