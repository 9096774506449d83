using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Policies;

/// <summary>Officers of the programme write for all units; an organisation and a village head for their own.</summary>
internal static class PolicyRights
{
    public static bool MayWrite(Actor actor, string? unitPath) => actor.Role switch
    {
        null or Role.ProgrammeOfficer or Role.EmulationSecretary => true,
        Role.Front or Role.MassOrganisation or Role.VillageHead => unitPath is not null && actor.Covers(unitPath),
        _ => false,
    };

    public static void Require(Actor actor, string? unitPath, string? field)
    {
        if (!MayWrite(actor, unitPath))
        {
            throw new RuleException("policy.right", "Anh/chị chỉ ghi cho đơn vị mình. Chọn đơn vị của mình, hoặc nhờ cán bộ xã ghi.", field);
        }
    }
}
