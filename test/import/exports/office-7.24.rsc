# 2026-11-29 10:00:00 by RouterOS 7.24
# software id = AAAA-0000
#
/interface bridge
add admin-mac=02:00:00:00:00:01 auto-mac=no comment="office \FCbersicht" name=bridge vlan-filtering=yes
/interface ethernet
set [ find default-name=ether1 ] comment="uplink to \"the\" provider" name=wan
set [ find default-name=ether2 ] mtu=1400
set [ find default-name=ether3 ] disabled=yes
/interface bonding
add comment="to the switch" mode=802.3ad name=trunk slaves=ether4,ether5 transmit-hash-policy=layer-2-and-3
/interface vlan
add interface=bridge name=guests vlan-id=20
add comment="class" interface=bridge name=class vlan-id=30
/interface list
add name=WAN
add name=LAN
/ip pool
add name=guests ranges=10.0.20.10-10.0.20.200
/ip dhcp-server
add address-pool=guests interface=guests lease-time=1h name=guests
/ppp profile
add local-address=10.9.0.1 name=remote
/system logging action
set 3 remote=192.0.2.9
/interface bridge port
add bridge=bridge interface=trunk
add bridge=bridge interface=ether2 pvid=20
/interface bridge vlan
add bridge=bridge tagged=bridge,trunk vlan-ids=20,30
/interface list member
add interface=wan list=WAN
add interface=bridge list=LAN
/ip address
add address=198.51.100.2/30 comment="from the provider" interface=wan network=198.51.100.0
add address=10.0.20.1/24 interface=guests network=10.0.20.0
add address=10.0.30.1/24 interface=class network=10.0.30.0
/ip dhcp-server network
add address=10.0.20.0/24 dns-server=10.0.20.1 gateway=10.0.20.1
/ip dns
set allow-remote-requests=yes servers=9.9.9.9,149.112.112.112
/ip firewall address-list
add address=192.0.2.0/24 list=managers
add address=203.0.113.7 comment="the other office" list=managers
/ip firewall filter
add action=accept chain=input comment=answers connection-state=established,related
add action=accept chain=input comment="from managers" src-address-list=managers
add action=accept chain=input protocol=icmp
add action=accept chain=input protocol=icmp
add action=drop chain=input comment="all else" in-interface-list=WAN
add action=accept chain=forward connection-state=established,related
add action=drop chain=forward comment="new from outside" connection-nat-state=!dstnat connection-state=new in-interface-list=WAN
/ip firewall nat
add action=masquerade chain=srcnat out-interface-list=WAN
add action=dst-nat chain=dstnat dst-port=443 in-interface=wan protocol=tcp to-addresses=10.0.30.10 to-ports=8443
/ip route
add dst-address=0.0.0.0/0 gateway=198.51.100.1
/ip service
set telnet disabled=yes
set ssh port=2222
/ppp secret
add name=ann password="l\E9t \$me in" profile=remote service=l2tp
add name=bob password="second one" profile=remote service=l2tp
/system clock
set time-zone-name=Europe/Berlin
/system identity
set name=office-hq
/system logging
add action=remote topics=error
/system scheduler
add interval=1d name=nightly on-event=tidy policy=read,write,test start-date=2026-01-01 start-time=03:00:00
/system script
add dont-require-permissions=no name=tidy owner=admin policy=read,write,test source=":local n 0\
    \n:foreach i in=[/ip pool find] do={ :set n (\$n + 1) }\
    \n:log info \"\$n pools; \\\\ and a `tick`, \${braces}, \E2\9C\93\"\
    \n"
