using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Commendations.Law;

/// <summary>A question the law as recorded cannot answer, or counts that cannot be true; the message is for the person at the screen.</summary>
public sealed class LawException(string code, string message) : RuleException(code, message);
