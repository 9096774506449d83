using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Data;

public sealed partial class AppDbContext
{
    public DbSet<Unit> Units => Set<Unit>();

    public DbSet<CommuneOffice> CommuneOffices => Set<CommuneOffice>();

    public DbSet<UnitChange> UnitChanges => Set<UnitChange>();

    public DbSet<Household> Households => Set<Household>();

    public DbSet<HouseholdVoid> HouseholdVoids => Set<HouseholdVoid>();

    public DbSet<Person> Persons => Set<Person>();
}
