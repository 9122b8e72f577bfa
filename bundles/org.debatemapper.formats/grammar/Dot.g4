/** The DOT language of Graphviz, after its own grammar (graphviz.org/doc/info/lang.html). */
grammar Dot;

@lexer::members {
    /** Goes to the end of a label in angle brackets, which may hold more of them in pairs. */
    private void html() {
        int depth = 1;
        while (depth > 0 && _input.LA(1) != EOF) {
            depth += _input.LA(1) == '<' ? 1 : _input.LA(1) == '>' ? -1 : 0;
            getInterpreter().consume(_input);
        }
        if (depth > 0) {
            setType(OTHER);
        }
    }

    /** Goes to the end of a text in quotes, which may be long. */
    private void quoted() {
        boolean escaped = false;
        while (_input.LA(1) != EOF && (escaped || _input.LA(1) != '"')) {
            escaped = !escaped && _input.LA(1) == '\\';
            getInterpreter().consume(_input);
        }
        if (_input.LA(1) == EOF) {
            setType(OTHER);
        } else {
            getInterpreter().consume(_input);
        }
    }
}

file : graph* EOF ;

graph : STRICT? (GRAPH | DIGRAPH) id? LBRACE statements RBRACE ;

statements : (statement | SEMICOLON)* ;

statement : assignment | defaults | path ;

assignment : id EQUALS id ;

defaults : (GRAPH | NODE | EDGE) attributes+ ;

path : endpoint (EDGE_OPERATOR endpoint)* attributes* ;

endpoint : id port? | subgraph ;

port : COLON id (COLON id)? ;

subgraph : subgraphStart statements RBRACE ;

subgraphStart : (SUBGRAPH id?)? LBRACE ;

attributes : LBRACKET (attribute (SEMICOLON | COMMA)?)* RBRACKET ;

attribute : id (EQUALS id)? ;

id : NAME | NUMBER | HTML | QUOTED (PLUS QUOTED)* ;

STRICT options { caseInsensitive = true; } : 'strict' ;
GRAPH options { caseInsensitive = true; } : 'graph' ;
DIGRAPH options { caseInsensitive = true; } : 'digraph' ;
SUBGRAPH options { caseInsensitive = true; } : 'subgraph' ;
NODE options { caseInsensitive = true; } : 'node' ;
EDGE options { caseInsensitive = true; } : 'edge' ;

LBRACE : '{' ;
RBRACE : '}' ;
LBRACKET : '[' ;
RBRACKET : ']' ;
EQUALS : '=' ;
SEMICOLON : ';' ;
COMMA : ',' ;
COLON : ':' ;
PLUS : '+' ;
EDGE_OPERATOR : '->' | '--' ;

NAME : [a-zA-Z_\u0080-\u{10FFFF}] [a-zA-Z_0-9\u0080-\u{10FFFF}]* ;
NUMBER : '-'? ('.' [0-9]+ | [0-9]+ ('.' [0-9]*)?) ;
QUOTED : '"' { quoted(); } ;
HTML : '<' { html(); } ;

SPACE : [ \t\r\n\f]+ -> skip ;
COMMENT : ('//' ~[\r\n]* | '/*' .*? '*/' | '#' ~[\r\n]*) -> skip ;
OTHER : . ;
