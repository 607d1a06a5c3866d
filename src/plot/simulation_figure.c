#include "plot/gnuplot.h"
#include "prodstab/simulate.h"

static void print_data(ps_buffer *buffer, const ps_simulation *simulation)
{
    ps_buffer_puts(buffer, "$run << END\n");
    for (size_t i = 0; i < simulation->count; i++)
        ps_buffer_printf(buffer, "%zu %.9g %.9g\n", i, simulation->iterates[i].z, simulation->iterates[i].sharpness);
    ps_buffer_puts(buffer, "END\n");
}

bool ps_simulation_print_gnuplot(ps_buffer *buffer, const ps_simulation *simulation, const char *path, double low,
                                 double high)
{
    if (!ps_gnuplot_begin(buffer, path))
        return false;
    print_data(buffer, simulation);
    ps_buffer_printf(buffer, "set multiplot layout 2,1 title 'gradient descent in doubles, eta = %.9g: not a proof'\n"
                             "unset key\nset ylabel 'product xy'\n", simulation->eta);
    if (low < high)
        ps_buffer_printf(buffer, "set object 1 rectangle from graph 0, first %.9g to graph 1, first %.9g "
                                 "fillcolor rgb '#ddeedd' fillstyle solid noborder behind\n", low, high);
    ps_buffer_puts(buffer, "plot $run using 1:2 with dots linecolor rgb '#204080'\n"
                           "unset object 1\nset xlabel 'step'\nset ylabel 'sharpness in units of 2/eta'\n"
                           "plot $run using 1:3 with dots linecolor rgb '#204080', 1 with lines linecolor rgb '#a02020'\n"
                           "unset multiplot\n");
    return true;
}
