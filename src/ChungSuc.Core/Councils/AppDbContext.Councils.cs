using ChungSuc.Core.Councils;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Data;

public sealed partial class AppDbContext
{
    public DbSet<CouncilMember> CouncilMembers => Set<CouncilMember>();

    public DbSet<MemberCharge> MemberCharges => Set<MemberCharge>();

    public DbSet<BodyMeeting> BodyMeetings => Set<BodyMeeting>();

    public DbSet<BodyConclusion> BodyConclusions => Set<BodyConclusion>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<MeetingItem> MeetingItems => Set<MeetingItem>();
}
