// The grammar reads spans where the framework has them, strings elsewhere: only the length and the characters of either are used.
#if NET
global using SymbolText = System.ReadOnlySpan<char>;
#else
global using SymbolText = string;
#endif
