namespace ChungSuc.Core.Shared;

/// <summary>Somebody else saved the same record first; the person sees both values and decides.</summary>
public sealed class ConflictException(string sentence)
    : RuleException("conflict", sentence);
